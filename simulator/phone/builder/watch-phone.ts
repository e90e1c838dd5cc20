import { type FSWatcher, watch } from 'node:fs';
import { join } from 'node:path';
import { buildPhone, type PhoneBuild, type PhoneBuildOptions } from './build-phone';
import { projectRoot } from './project-root';

/** Editors write a file in several steps; this long must pass without one. Milliseconds. */
const QUIET = 60;

export interface PhoneWatch {
  close(): void;
}

/** Builds, and builds again whenever the mini-program or the phone itself changes. */
export async function watchPhone(
  options: PhoneBuildOptions,
  onBuilt: (build: PhoneBuild) => void,
): Promise<PhoneWatch> {
  let timer: NodeJS.Timeout | undefined;
  let building: Promise<void> = Promise.resolve();
  const build = () => {
    building = building.then(async () => onBuilt(await buildPhone(options)));
    return building;
  };
  const onChange = (_event: string, file: string | null) => {
    if (file?.includes('node_modules')) return;
    clearTimeout(timer);
    timer = setTimeout(build, QUIET);
  };
  await build();
  const folders = [options.source, join(projectRoot(), 'simulator/phone/browser')];
  const watchers: FSWatcher[] = folders.map((folder) => watch(folder, { recursive: true }, onChange));
  return {
    close() {
      clearTimeout(timer);
      for (const watcher of watchers) watcher.close();
    },
  };
}
