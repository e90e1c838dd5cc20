import { existsSync, mkdirSync } from 'node:fs';
import { copyFile, open, readFile, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { FileJournal } from './file-journal';
import type { Journal } from './journal';
import { DamagedLineError, readLines } from './journal-text';
import { LivingRows } from './living-rows';
import { lockFolder } from './lock-file';
import { isWorthCompacting } from './worth-compacting';
import { syncFolder, writeSnapshot } from './write-snapshot';

const FILE_NAME = 'journal.ndjson';

export interface JournalOptions {
  /** Whether `commit` waits for the disk itself (default) or only for the operating system. */
  fsync?: boolean;
}

/**
 * Opens the journal in a folder, creating both, and locks the folder for this process.
 * What a crash tore off at the end is cut away: nobody was told that it was written.
 * @throws FolderInUseError while another process writes there; an Error naming file and line for a
 * damaged line, after keeping a copy of the file.
 */
export async function openJournal(folder: string, { fsync = true }: JournalOptions = {}): Promise<Journal> {
  mkdirSync(folder, { recursive: true });
  const lock = lockFolder(folder);
  try {
    const file = join(folder, FILE_NAME);
    const { living, rowsInFile } = await read(file);
    const handle = await open(file, 'a');
    await syncFolder(folder);
    return new FileJournal({ file, lock, living, rowsInFile, fsync }, handle);
  } catch (error) {
    lock.release();
    throw error;
  }
}

async function read(file: string): Promise<{ living: LivingRows; rowsInFile: number }> {
  const living = new LivingRows();
  if (!existsSync(file)) return { living, rowsInFile: 0 };
  const rowsInFile = await readInto(living, file);
  if (!isWorthCompacting(rowsInFile, living.count)) return { living, rowsInFile };
  await writeSnapshot(file, living.all());
  return { living, rowsInFile: living.count };
}

async function readInto(living: LivingRows, file: string): Promise<number> {
  const text = await readFile(file);
  let rows = 0;
  try {
    const whole = readLines(text, (row) => {
      living.apply(row);
      rows++;
    });
    if (whole < text.length) await truncate(file, whole);
    return rows;
  } catch (error) {
    if (error instanceof DamagedLineError) throw await damaged(file, error);
    throw error;
  }
}

async function damaged(file: string, { line, message }: DamagedLineError): Promise<Error> {
  const copy = `${file}.damaged`;
  await copyFile(file, copy);
  return new Error(
    `${file} is damaged in ${message}. A copy is kept as ${copy}; mend or remove line ${line} and start again`,
  );
}
