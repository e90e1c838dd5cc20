import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The paths of all files under a folder, from that folder. */
export function filesUnder(folder: string): string[] {
  return (readdirSync(folder, { recursive: true }) as string[]).filter((file) =>
    statSync(join(folder, file)).isFile(),
  );
}
