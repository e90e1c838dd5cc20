import { createRequire } from 'node:module';
import path from 'node:path';
import { dist, inProject } from '../project.mjs';

/**
 * Builds what browsers load: the phone from the mini-program's source, and the workbench. The builders are
 * TypeScript of the simulator, so `buildSimulator` comes first.
 */
export async function buildPages() {
  const { buildPhone, buildWorkbenchPage } = loadBuilders();
  const { problems } = await buildPhone({ source: inProject('miniprogram'), outDir: dist.phone });
  for (const problem of problems) console.warn(problem);
  await buildWorkbenchPage({ outDir: dist.workbench });
}

/** Loads the builders as they are now, also after a rebuild in the same process. */
export function loadBuilders() {
  const file = path.join(dist.simulator, 'build-pages.cjs');
  const require = createRequire(import.meta.url);
  delete require.cache[file];
  return require(file);
}
