import { copyFileSync } from 'node:fs';
import type { JournalRow } from './journal';
import { rowsOf } from './journal-text';
import { readLines } from './read-lines';

/**
 * Every row of the file, in order.
 * @throws an Error naming file and line for a damaged line, after keeping a copy of the file: nothing behind
 * such a line may be trusted blindly
 */
export function* readJournal(file: string): Generator<JournalRow> {
  let number = 0;
  for (const line of readLines(file)) {
    number++;
    yield* read(line, number, file);
  }
}

function read(line: string, number: number, file: string): JournalRow[] {
  try {
    return rowsOf(line);
  } catch (error) {
    throw damaged(file, number, (error as Error).message);
  }
}

function damaged(file: string, line: number, reason: string): Error {
  const copy = `${file}.damaged`;
  copyFileSync(file, copy);
  return new Error(
    `${file} is damaged in line ${line}: ${reason}. A copy is kept as ${copy}; mend or remove line ${line} and start again`,
  );
}
