import { statSync } from 'node:fs';

/** The folder that a setting names; none when it is not set. @throws an Error naming the setting and the folder */
export function existingFolder(setting: string, folder: string | undefined): string | undefined {
  if (!folder) return undefined;
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return folder;
  throw new Error(`${setting} names no folder: ${folder}`);
}
