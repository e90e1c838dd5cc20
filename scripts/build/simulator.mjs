import { existsSync } from 'node:fs';
import * as esbuild from 'esbuild';
import { dist, inProject, root } from '../project.mjs';

const processes = ['card-platform', 'cloud-runtime', 'workbench'];

/** Bundles the simulator's processes; packages stay in node_modules. */
export async function buildSimulator() {
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: [
      ...processes.filter(isThere).map((name) => ({ in: `simulator/${name}/main.ts`, out: name })),
      { in: 'simulator/build-pages.ts', out: 'build-pages' },
    ],
    outdir: dist.simulator,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    packages: 'external',
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    sourcemap: true,
    logLevel: 'error',
  });
}

const isThere = (name) => existsSync(inProject('simulator', name, 'main.ts'));
