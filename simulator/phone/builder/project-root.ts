import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

const MARK = 'simulator/phone/browser/main.ts';

/** The project's folder, found upwards from this file: it may run from the source tree or from a bundle. */
export function projectRoot(from: string = __dirname): string {
  for (let folder = from; ; folder = dirname(folder)) {
    if (existsSync(join(folder, MARK))) return folder;
    if (folder === dirname(folder)) throw new Error(`The phone's source (${MARK}) is not above ${from}`);
  }
}
