import { existsSync, watch } from 'node:fs';
import { inProject } from '../project.mjs';

/** Milliseconds without a further change before a rebuild begins. */
const QUIET_MS = 150;

/** Calls `rebuild(area)` for each watched folder that changed; one rebuild at a time. */
export function watchSources(areas, rebuild) {
  const changed = new Set();
  let timer;
  let running = Promise.resolve();

  const flush = () => {
    const batch = [...changed];
    changed.clear();
    running = running.then(() => rebuildAll(batch, rebuild));
  };
  const watchers = areas
    .filter((area) => existsSync(inProject(area)))
    .map((area) =>
      watch(inProject(area), { recursive: true }, (_, file) => {
        if (!file || isOutput(String(file))) return;
        changed.add(area);
        clearTimeout(timer);
        timer = setTimeout(flush, QUIET_MS);
      }),
    );
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}

const isOutput = (file) => file.startsWith('miniprogram_npm') || file.endsWith('.test.ts');

async function rebuildAll(areas, rebuild) {
  for (const area of areas) {
    try {
      await rebuild(area);
    } catch (error) {
      console.error(`could not rebuild ${area}: ${error.message}`);
    }
  }
}
