import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aProcess, type RunningProcess } from '../fixtures/a-process';
import { builtFunctions } from '../fixtures/built-functions';

interface Options {
  port: number;
  /** The card platform's address. */
  clockUrl: string;
  functionEnv: Record<string, string>;
}

export type BreakableCloud = Awaited<ReturnType<typeof aBreakableCloud>>;

/** The cloud runtime as a process with its data on disk, which can be killed and comes back. */
export async function aBreakableCloud({ port, clockUrl, functionEnv }: Options) {
  const folder = mkdtempSync(join(tmpdir(), 'kaquan-faults-'));
  const url = `http://127.0.0.1:${port}`;
  const start = () =>
    aProcess('cloud-runtime', {
      PORT: String(port),
      DATA_DIR: join(folder, 'cloud'),
      FUNCTIONS_DIR: builtFunctions(),
      COLLECTIONS_FILE: join(__dirname, '../../server/database/collections.json'),
      CLOCK_URL: clockUrl,
      FUNCTION_ENV: JSON.stringify(functionEnv),
    });
  let process = await start();
  let up: Promise<RunningProcess> = Promise.resolve(process);
  let kills = 0;

  return {
    url,
    /** Resolves when the process runs. */
    up: () => up,
    kills: () => kills,

    /** kill -9 in the middle of everything, and a new start on what is on disk. */
    async kill(): Promise<void> {
      await up;
      kills += 1;
      up = process.kill().then(start);
      process = await up;
    },

    /** Ends all workers of a function with what they are at. */
    async loseWorkers(name: string): Promise<void> {
      await fetch(`${url}/functions/${name}`, { method: 'DELETE' }).catch(() => {});
    },

    async rows<Row>(collection: string): Promise<Row[]> {
      const answer = await fetch(`${url}/database/${collection}?limit=10000000`);
      return ((await answer.json()) as { documents: Row[] }).documents;
    },

    async close(): Promise<void> {
      await process.kill();
      rmSync(folder, { recursive: true });
    },
  };
}
