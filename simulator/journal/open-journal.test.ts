import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { JournalRow } from './journal';
import { openJournal } from './open-journal';
import { aKeptJournal } from './testing/a-kept-journal';

let folder: string;
const file = () => join(folder, 'journal.ndjson');
const lock = () => join(folder, 'lock');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'journal-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Opens, does something and closes, as one run of a program would. */
async function run(rows: JournalRow[][] = []): Promise<JournalRow[]> {
  const kept = await aKeptJournal(folder);
  try {
    for (const commit of rows) await kept.commit(commit);
    return [...kept.rows()];
  } finally {
    await kept.journal.close();
  }
}

const pair = (n: number): JournalRow[] => [
  ['coupons', `a${n}`, `{"n":${n}}`],
  ['coupons', `b${n}`, '{"text":"满减\\n"}'],
];

describe('what was committed', () => {
  test('is there after the next open', async () => {
    await run([pair(1), [['coupons', 'a1', '{"n":2}']], [['coupons', 'b1', null]]]);
    expect(await run()).toEqual([['coupons', 'a1', '{"n":2}']]);
  });

  test('is durable when commit resolves, however many commit at once', async () => {
    const journal = await openJournal(folder);
    await Promise.all(Array.from({ length: 200 }, (_, n) => journal.commit(pair(n))));
    const onDisk = readFileSync(file(), 'utf8').trim().split('\n');
    await journal.close();
    expect(onDisk).toHaveLength(200);
  });

  test('is written before close resolves', async () => {
    const journal = await openJournal(folder);
    const committed = journal.commit(pair(1));
    await journal.close();
    await committed;
    expect(await run()).toHaveLength(2);
    await expect(journal.commit(pair(2))).rejects.toThrow('the journal is closed');
  });
});

describe('a file cut off by a crash', () => {
  test('keeps every whole commit and no half one, wherever it was cut', async () => {
    await run(Array.from({ length: 12 }, (_, n) => pair(n)));
    const whole = readFileSync(file());
    for (let cut = 0; cut < whole.length; cut += 5) {
      writeFileSync(file(), whole.subarray(0, cut));
      const kept = await run();
      const lines = whole.subarray(0, cut).filter((byte) => byte === 0x0a).length;
      expect(kept).toEqual(Array.from({ length: lines }, (_, n) => pair(n)).flat());
    }
  });

  test('can be written to again', async () => {
    await run([pair(1), pair(2)]);
    writeFileSync(file(), readFileSync(file()).subarray(0, -3));
    await run([pair(3)]);
    expect(await run()).toEqual([...pair(1), ...pair(3)]);
  });

  test('may end in the zeros that a power failure leaves', async () => {
    await run([pair(1)]);
    writeFileSync(file(), Buffer.concat([readFileSync(file()), Buffer.alloc(4096)]));
    expect(await run()).toEqual(pair(1));
  });
});

describe('a damaged line', () => {
  test.each(['{"half', '[["coupons","x"]]', '{}'])('is named, and the file is kept: %s', async (line) => {
    await run([pair(1), pair(2)]);
    const [first, second] = readFileSync(file(), 'utf8').split('\n');
    const damaged = `${first}\n${line}\n${second}\n`;
    writeFileSync(file(), damaged);
    await expect(run()).rejects.toThrow(`${file()} is damaged in line 2`);
    expect(readFileSync(file(), 'utf8')).toBe(damaged);
    expect(readFileSync(`${file()}.damaged`, 'utf8')).toBe(damaged);
    expect(existsSync(lock())).toBe(false);
  });
});

describe('compaction', () => {
  const rewrite = (times: number) =>
    Array.from({ length: times }, (_, n): JournalRow => ['stock', 'card', `{"left":${n}}`]);

  test('keeps the file small while it is written', async () => {
    const kept = await aKeptJournal(folder);
    await kept.commit(pair(7));
    await Promise.all(rewrite(50_000).map((row) => kept.commit([row])));
    await kept.journal.close();
    expect(statSync(file()).size).toBeLessThan(1_500_000);
    expect(await run()).toEqual([...pair(7), ['stock', 'card', '{"left":49999}']]);
  });

  test('happens on open when most of the file is history', async () => {
    await run([pair(7)]);
    const history = rewrite(30_000).map((row) => `${JSON.stringify([row])}\n`);
    writeFileSync(file(), readFileSync(file(), 'utf8') + history.join(''));
    expect(await run()).toHaveLength(3);
    expect(statSync(file()).size).toBeLessThan(300);
    expect(existsSync(`${file()}.draft`)).toBe(false);
  });
});

describe('the lock', () => {
  let other: ChildProcess | undefined;
  afterEach(() => other?.kill('SIGKILL'));

  async function anotherProcess(): Promise<number> {
    other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    await once(other, 'spawn');
    return other.pid!;
  }

  test('refuses a second writer and names the folder', async () => {
    const journal = await openJournal(folder);
    await expect(openJournal(folder)).rejects.toThrow(`${folder} is in use by process ${process.pid}`);
    await journal.close();
    await (await openJournal(folder)).close();
  });

  test('of a dead process is taken over', async () => {
    const pid = await anotherProcess();
    other?.kill('SIGKILL');
    await once(other!, 'exit');
    writeFileSync(lock(), `${pid} - left-behind`);
    expect(await run([pair(1)])).toHaveLength(2);
    expect(existsSync(lock())).toBe(false);
  });

  test('of an earlier process is taken over although its number is in use again', async () => {
    if (!existsSync('/proc')) return;
    writeFileSync(lock(), `${await anotherProcess()} 12 left-behind`);
    expect(await run([pair(1)])).toHaveLength(2);
  });

  test('that says nothing counts as left behind', async () => {
    writeFileSync(lock(), '');
    expect(await run([pair(1)])).toHaveLength(2);
  });
});
