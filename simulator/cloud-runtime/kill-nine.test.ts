import { randomInt } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleMain, type ChildRuntime, startChild } from './testing/child-runtime';
import { temporaryFolder } from './testing/temporary-folder';
import { writeFunction } from './testing/write-function';

const ROUNDS = 10;
const WRITERS = 20;
/** ms of writing before the kill */
const LIFE = { least: 50, most: 400 };
const REOPEN_LIMIT = 2000;

const folder = temporaryFolder();
let main: string;

beforeAll(async () => {
  main = await bundleMain(folder);
}, 30_000);

type Answer = { code?: string; transactionId?: string; data?: { list?: string[] } };

/** One request of the SDK's protocol, as plain as can be. @throws a TypeError when the connection breaks */
async function ask(url: string, action: string, parameters: object = {}): Promise<Answer> {
  const body = JSON.stringify({ action: `database.${action}`, ...parameters });
  const answer = (await (await fetch(`${url}/admin`, { method: 'POST', body })).json()) as Answer;
  if (answer.code) throw new Error(answer.code);
  return answer;
}

const add = (url: string, collectionName: string, id: string, transactionId?: string) =>
  ask(url, 'insertDocument', {
    collectionName,
    data: [JSON.stringify({ _id: id, pad: 'x'.repeat(200) })],
    transactionId,
  });

/** A pair of documents in one transaction. */
async function addPair(url: string, id: string): Promise<void> {
  const { transactionId } = await ask(url, 'startTransaction');
  await add(url, 'pairs', `left-${id}`, transactionId);
  await add(url, 'pairs', `right-${id}`, transactionId);
  await ask(url, 'commitTransaction', { transactionId });
}

/** Writes until the runtime is gone, keeping count of what was acknowledged. */
async function write(
  url: string,
  name: string,
  acknowledged: { singles: string[]; pairs: string[] },
): Promise<void> {
  for (let n = 0; ; n++) {
    const id = `${name}-${n}`;
    try {
      await add(url, 'singles', id);
      acknowledged.singles.push(id);
      await addPair(url, id);
      acknowledged.pairs.push(id);
    } catch (error) {
      if ((error as Error).name === 'TypeError') return;
      throw error;
    }
  }
}

async function idsIn(url: string, collection: string): Promise<Set<unknown>> {
  const answer = await fetch(`${url}/database/${collection}?limit=1000000`);
  const { documents } = (await answer.json()) as { documents: Array<{ _id: unknown }> };
  return new Set(documents.map(({ _id }) => _id));
}

async function surviveOneKill(
  child: ChildRuntime,
  round: number,
  acknowledged: { singles: string[]; pairs: string[] },
) {
  const writers = Array.from({ length: WRITERS }, (_, n) => write(child.url, `${round}-${n}`, acknowledged));
  await new Promise((resolve) => setTimeout(resolve, randomInt(LIFE.least, LIFE.most)));
  await child.kill('SIGKILL');
  await Promise.all(writers);
}

describe('the runtime, killed at a random moment', () => {
  test('loses no acknowledged write, tears no transaction and is back within two seconds', async () => {
    const environment = { DATA_DIR: join(folder, 'killed') };
    const acknowledged = { singles: [] as string[], pairs: [] as string[] };
    let child = await startChild(main, environment);
    await ask(child.url, 'addCollection', { collectionName: 'singles' });
    await ask(child.url, 'addCollection', { collectionName: 'pairs' });
    for (let round = 0; round < ROUNDS; round++) {
      await surviveOneKill(child, round, acknowledged);
      const before = performance.now();
      child = await startChild(main, environment);
      expect(performance.now() - before).toBeLessThan(REOPEN_LIMIT);
      await expectNothingLost(child.url, acknowledged);
    }
    expect(acknowledged.pairs.length).toBeGreaterThan(ROUNDS);
    expect(await child.kill('SIGTERM')).toBe(0);
  }, 60_000);
});

async function expectNothingLost(
  url: string,
  acknowledged: { singles: string[]; pairs: string[] },
): Promise<void> {
  const [singles, pairs] = await Promise.all([idsIn(url, 'singles'), idsIn(url, 'pairs')]);
  expect(acknowledged.singles.filter((id) => !singles.has(id))).toEqual([]);
  expect(acknowledged.pairs.filter((id) => !pairs.has(`left-${id}`))).toEqual([]);
  const lefts = [...pairs].filter((id) => String(id).startsWith('left-'));
  expect(lefts.filter((id) => !pairs.has(String(id).replace('left-', 'right-')))).toEqual([]);
  expect(pairs.size).toBe(2 * lefts.length);
}

describe('the process', () => {
  test('runs functions from its one file, and stops at once when asked', async () => {
    const functionsDir = join(folder, 'functions');
    mkdirSync(functionsDir);
    writeFunction(
      functionsDir,
      'hello',
      'exports.main = () => [process.env.GREETING, new Date().getFullYear()];',
    );
    const environment = { FUNCTIONS_DIR: functionsDir, FUNCTION_ENV: '{"GREETING":"hi"}' };
    const child = await startChild(main, environment);
    await fetch(`${child.url}/clock`, { method: 'POST', body: JSON.stringify({ now: Date.UTC(2031, 5) }) });
    const answer = await fetch(`${child.url}/invoke/hello`, { method: 'POST' });
    expect(await answer.json()).toEqual({ result: ['hi', 2031] });
    const before = performance.now();
    expect(await child.kill('SIGINT')).toBe(0);
    expect(performance.now() - before).toBeLessThan(1000);
  });

  test('says in one line why it cannot start', async () => {
    const child = await startChild(main, {});
    const PORT = new URL(child.url).port;
    await expect(startChild(main, { PORT })).rejects.toThrow(
      `exit code 1: cloud runtime: port ${PORT} is in use; stop what uses it or choose another\n`,
    );
    await expect(startChild(main, { PORT: 'x' })).rejects.toThrow(
      'exit code 1: cloud runtime: PORT is not a port: "x"',
    );
    await expect(startChild(main, { FUNCTION_ENV: '[' })).rejects.toThrow(
      'FUNCTION_ENV is not a JSON object',
    );
    await child.kill('SIGTERM');
  });

  test('refuses a damaged journal and keeps it', async () => {
    const DATA_DIR = join(folder, 'damaged');
    mkdirSync(DATA_DIR);
    writeFileSync(join(DATA_DIR, 'journal.ndjson'), 'nonsense\n[["$collections","c","{}"]]\n');
    await expect(startChild(main, { DATA_DIR })).rejects.toThrow(
      /exit code 1: .*journal.ndjson is damaged in line 1/,
    );
  });
});
