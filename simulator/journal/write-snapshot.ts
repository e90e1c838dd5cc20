import { type FileHandle, open, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { JournalRow } from './journal';
import { lineOf } from './journal-text';

const ROWS_PER_LINE = 500;

/**
 * Replaces the journal by one that holds just these rows and answers how many they are; a crash leaves the
 * old one or the new one.
 */
export async function writeSnapshot(file: string, rows: Iterable<JournalRow>): Promise<number> {
  const draft = `${file}.draft`;
  const handle = await open(draft, 'w');
  let count: number;
  try {
    count = await writeRows(handle, rows);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(draft, file);
  await syncFolder(dirname(file));
  return count;
}

async function writeRows(handle: FileHandle, rows: Iterable<JournalRow>): Promise<number> {
  let count = 0;
  let line: JournalRow[] = [];
  for (const row of rows) {
    count++;
    if (line.push(row) < ROWS_PER_LINE) continue;
    await handle.appendFile(lineOf(line));
    line = [];
  }
  if (line.length > 0) await handle.appendFile(lineOf(line));
  return count;
}

/** Makes a rename or a new file survive a power failure. Windows cannot open folders and needs no such thing. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
