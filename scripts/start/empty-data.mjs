import { existsSync, readdirSync, rmSync } from 'node:fs';

/** What `npm start` writes into its data folder; anything else in it is somebody's. */
const ours = ['card-platform', 'cloud-runtime'];

/** Empties a data folder of ours; ends the program when the folder holds something that we did not write. */
export function emptyData(folder) {
  if (!existsSync(folder)) return;
  const foreign = readdirSync(folder).filter((name) => !ours.includes(name));
  if (foreign.length > 0) {
    console.error(
      `--fresh would delete ${folder}, which also holds ${foreign.join(', ')}: name another folder`,
    );
    process.exit(1);
  }
  rmSync(folder, { recursive: true });
}
