import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { versionOf } from '#server/database/migrations/migrations';
import { startCardPlatform } from '../../simulator/card-platform/index';
import { aProcess, type RunningProcess } from '../fixtures/a-process';
import { freePort } from '../fixtures/free-port';
import { functionEnv } from '../fixtures/function-env';
import { openDatabase } from '../fixtures/open-database';
import { type PlatformClient, platformClient } from '../fixtures/platform-client';
import { copiesOf, rowsOfBefore, store, storedRows } from '../fixtures/rows-of-before';

jest.setTimeout(120_000);

const ROWS = 12_000;
const KILLS = 6;
/** Real milliseconds of the timer's work before it is killed, at most. */
const UNDER_WAY = 600;
const DAY = 86_400;

let world: Awaited<ReturnType<typeof aWorldToKill>>;

beforeAll(async () => {
  world = await aWorldToKill();
});

afterAll(() => world?.close());

test('the built timer migrates every row although it is killed again and again', async () => {
  const [, granted] = rowsOfBefore().grants!;
  const many = copiesOf(granted!, ROWS);
  for (let start = 0; start < ROWS; start += 1_000) {
    await store(world.database(), { grants: many.slice(start, start + 1_000) });
  }

  for (let kill = 0; kill < KILLS; kill += 1) {
    const run = world.runTimer().catch(() => {});
    await pause(Math.random() * UNDER_WAY);
    await world.killAndReopen();
    await run;
  }
  while ((await world.schemaOfGrants())?.walks !== 1) await world.runTimer();
  const rows = await world.rows('grants');
  const counted = { account: world.account, n: -1, code: '', countedOn: '' };
  expect(rows).toEqual(many.map((row) => ({ ...row, ...counted })));

  await world.advance(DAY);
  while ((await world.schemaOfGrants())?.walks !== 2) await world.runTimer();
  expect(await world.schemaOfGrants()).toMatchObject({ version: versionOf('grants') });
  expect(await world.rows('grants')).toEqual(rows);
});

async function aWorldToKill() {
  const folder = mkdtempSync(join(tmpdir(), 'kaquan-migration-'));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const platform = await startCardPlatform({ cloudUrl: url });
  const client = await platformClient(platform.url);
  const advance = (seconds: number) => client.control('/clock', { advance: seconds });
  const start = () => aProcess('cloud-runtime', cloudEnvironment(folder, port, client));
  let cloud: RunningProcess = await start();

  return {
    account: client.account.appid,
    advance,
    database: () => openDatabase(url),
    rows: (name: string) => storedRows(url, name),
    schemaOfGrants: async () => (await storedRows(url, 'schema')).find(({ _id }) => _id === 'grants'),

    /** Once the lease of a run that was killed has passed. */
    async runTimer(): Promise<void> {
      await advance(60);
      await fetch(`${url}/timers/timers/every-minute`, { method: 'POST' });
    },

    async killAndReopen(): Promise<void> {
      await cloud.kill();
      cloud = await start();
    },

    async close(): Promise<void> {
      await cloud.kill();
      await platform.close();
      rmSync(folder, { recursive: true });
    },
  };
}

const cloudEnvironment = (folder: string, port: number, { url, account }: PlatformClient) => ({
  PORT: String(port),
  DATA_DIR: join(folder, 'cloud'),
  FUNCTIONS_DIR: join(__dirname, '../../dist/cloudfunctions'),
  COLLECTIONS_FILE: join(__dirname, '../../server/database/collections.json'),
  CLOCK_URL: url,
  FUNCTION_ENV: JSON.stringify(functionEnv(url, account, 'o-nobody')),
});

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
