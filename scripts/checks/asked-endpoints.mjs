import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { dist, inProject } from '../project.mjs';

const notes = path.join(dist.checks, 'asked-paths');

/** The endpoints of the card platform that no test of the last run called over HTTP. */
export async function unaskedEndpoints() {
  const asked = askedPaths();
  return (await endpointPaths()).filter((endpoint) => !asked.has(endpoint));
}

/** What test/note-asked-paths.ts wrote down. */
function askedPaths() {
  if (!existsSync(notes)) return new Set();
  const texts = readdirSync(notes).map((file) => readFileSync(path.join(notes, file), 'utf8'));
  return new Set(texts.flatMap((text) => text.split('\n')));
}

/** The table itself, not its source: a path may be a constant. */
async function endpointPaths() {
  const outfile = path.join(dist.checks, 'endpoints.cjs');
  await esbuild.build({
    entryPoints: [inProject('simulator/card-platform/endpoints.ts')],
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'cjs',
    logLevel: 'error',
  });
  const { endpoints } = createRequire(import.meta.url)(outfile);
  return endpoints.map((endpoint) => endpoint.path);
}
