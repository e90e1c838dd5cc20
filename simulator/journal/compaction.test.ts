import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { JournalRow } from './journal';
import { aKeptJournal } from './testing/a-kept-journal';

const ACCOUNTS = 7;
const COMMITS_A_TURN = 1000;
const TURNS = 40;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'journal-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const linesOnDisk = () => readFileSync(join(folder, 'journal.ndjson'), 'utf8').split('\n').slice(0, -1);

/** The balances that a start would find if the process ended now, or had ended after any earlier line. */
function balancesOnDisk(): Map<string, number>[] {
  const balances = new Map<string, number>();
  return linesOnDisk().map((line) => {
    for (const [, account, balance] of JSON.parse(line) as JournalRow[])
      balances.set(account, Number(balance));
    return new Map(balances);
  });
}

function sumOf(balances: Map<string, number>): number {
  let sum = 0;
  for (const balance of balances.values()) sum += balance;
  return sum;
}

/** Each commit moves 1 from one account to another, so that half a commit changes the sum. */
function aBank() {
  const balances = Array.from({ length: ACCOUNTS }, () => 1000);
  const row = (account: number): JournalRow => ['accounts', String(account), String(balances[account])];
  return {
    opening: balances.map((_, account) => row(account)),
    transfer(n: number): JournalRow[] {
      const [from, to] = [n % ACCOUNTS, (n * 3 + 1) % ACCOUNTS] as const;
      balances[from]! -= 1;
      balances[to]! += 1;
      return [row(from), row(to)];
    },
  };
}

test('compaction under load leaves no commit half done, whenever the process ends', async () => {
  const kept = await aKeptJournal(folder);
  const bank = aBank();
  await kept.commit(bank.opening);
  const commits: Promise<void>[] = [];
  for (let turn = 0; turn < TURNS; turn++) {
    for (let n = 0; n < COMMITS_A_TURN; n++) commits.push(kept.commit(bank.transfer(turn * n + n)));
    await setImmediate();
    expect(new Set(balancesOnDisk().map(sumOf))).toEqual(new Set([ACCOUNTS * 1000]));
  }
  await Promise.all(commits);
  await kept.journal.close();
  expect(balancesOnDisk().at(-1)).toEqual(
    new Map([...kept.rows()].map(([, id, json]) => [id, Number(json)])),
  );
  expect(linesOnDisk().length).toBeLessThan((TURNS * COMMITS_A_TURN) / 2);
});
