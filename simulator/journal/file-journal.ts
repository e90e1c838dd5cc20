import { type FileHandle, open } from 'node:fs/promises';
import type { Journal, JournalRow } from './journal';
import { lineOf } from './journal-text';
import type { LivingRows } from './living-rows';
import type { FolderLock } from './lock-file';
import { isWorthCompacting } from './worth-compacting';
import { writeSnapshot } from './write-snapshot';

interface Waiting {
  rows: readonly JournalRow[];
  resolve(): void;
  reject(error: Error): void;
}

export interface FileJournalState {
  file: string;
  lock: FolderLock;
  living: LivingRows;
  /** Rows in the file, living or not. */
  rowsInFile: number;
  fsync: boolean;
}

/** An append-only file. Commits that arrive while one is being written go to disk together. */
export class FileJournal implements Journal {
  private waiting: Waiting[] = [];
  private flushing: Promise<void> | null = null;
  private failure: Error | null = null;

  constructor(
    private readonly state: FileJournalState,
    private handle: FileHandle,
  ) {}

  load(): Iterable<JournalRow> {
    return this.state.living.all();
  }

  commit(rows: readonly JournalRow[]): Promise<void> {
    if (this.failure) return Promise.reject(this.failure);
    return new Promise((resolve, reject) => {
      this.waiting.push({ rows, resolve, reject });
      this.flushing ??= this.flush();
    });
  }

  async close(): Promise<void> {
    while (this.flushing) await this.flushing;
    if (this.failure?.message === CLOSED) return;
    this.failure = new Error(CLOSED);
    await this.handle.close();
    this.state.lock.release();
  }

  private async flush(): Promise<void> {
    while (this.waiting.length > 0) {
      const group = this.waiting;
      this.waiting = [];
      await this.write(group);
    }
    this.flushing = null;
  }

  /** After a failed write nobody knows what is on disk: nothing more is accepted until the next open. */
  private async write(group: Waiting[]): Promise<void> {
    try {
      if (this.failure) throw this.failure;
      await this.append(group);
      for (const { resolve } of group) resolve();
      await this.compact();
    } catch (cause) {
      this.failure ??= new Error(`cannot write ${this.state.file}: ${(cause as Error).message}`, { cause });
      for (const { reject } of group) reject(this.failure);
    }
  }

  private async append(group: Waiting[]): Promise<void> {
    await this.handle.appendFile(group.map(({ rows }) => lineOf(rows)).join(''));
    if (this.state.fsync) await this.handle.datasync();
    for (const { rows } of group) for (const row of rows) this.state.living.apply(row);
    for (const { rows } of group) this.state.rowsInFile += rows.length;
  }

  private async compact(): Promise<void> {
    const { file, living, rowsInFile } = this.state;
    if (!isWorthCompacting(rowsInFile, living.count)) return;
    await writeSnapshot(file, living.all());
    await this.handle.close();
    this.handle = await open(file, 'a');
    this.state.rowsInFile = living.count;
  }
}

const CLOSED = 'the journal is closed';
