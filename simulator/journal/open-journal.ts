import { existsSync, mkdirSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { cutTornLine } from './cut-torn-line';
import { FileJournal } from './file-journal';
import type { Journal } from './journal';
import { lockFolder } from './lock-file';
import { syncFolder } from './write-snapshot';

const FILE_NAME = 'journal.ndjson';

export interface JournalOptions {
  /** Whether `commit` waits for the disk itself (default) or only for the operating system. */
  fsync?: boolean;
}

/**
 * Opens the journal in a folder, creating both, and locks the folder for this process.
 * What a crash tore off at the end is cut away: nobody was told that it was written.
 * @throws FolderInUseError while another process writes there
 */
export async function openJournal(folder: string, { fsync = true }: JournalOptions = {}): Promise<Journal> {
  mkdirSync(folder, { recursive: true });
  const lock = lockFolder(folder);
  try {
    const file = join(folder, FILE_NAME);
    if (existsSync(file)) await cutTornLine(file);
    const handle = await open(file, 'a');
    await syncFolder(folder);
    return new FileJournal({ file, lock, fsync }, handle);
  } catch (error) {
    lock.release();
    throw error;
  }
}
