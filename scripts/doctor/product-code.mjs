import path from 'node:path';
import { pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';
import { dist, root } from '../project.mjs';

/** The server's own checks, compiled: what the owner's use case finds is found here, too. */
export async function productCode() {
  const outfile = path.join(dist.checks, 'doctor.mjs');
  await esbuild.build({
    absWorkingDir: root,
    stdin: {
      contents: `
        export { checkVariables } from '#server/doctor/check-variables';
        export { accountFindings } from '#server/doctor/account-findings';`,
      resolveDir: root,
    },
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    logLevel: 'error',
  });
  return import(pathToFileURL(outfile).href);
}
