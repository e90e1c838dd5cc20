import { existsSync, watch } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** A build replaces its folder in several steps; they are over when this long passes without one. Milliseconds. */
const QUIET = 100;

/** Calls back after each new build of a folder; returns the way to stop. It keeps no process alive. */
export function watchBuild(distDir: string, onBuilt: () => void): () => void {
  const parent = dirname(distDir);
  if (!existsSync(parent)) return () => {};
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch(parent, { persistent: false }, (_event, file) => {
    if (file !== basename(distDir)) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (existsSync(join(distDir, 'app.js'))) onBuilt();
    }, QUIET).unref();
  });
  return () => {
    clearTimeout(timer);
    watcher.close();
  };
}
