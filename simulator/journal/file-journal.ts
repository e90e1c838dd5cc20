import { type FileHandle, open } from 'node:fs/promises';
import type { Journal, JournalOwner, JournalRow } from './journal';
import { lineOf } from './journal-text';
import type { FolderLock } from './lock-file';
import { readJournal } from './read-journal';
import { isWorthCompacting } from './worth-compacting';
import { writeSnapshot } from './write-snapshot';

interface Waiting {
  rows: readonly JournalRow[];
  resolve(): void;
  reject(error: Error): void;
}

export interface JournalFile {
  file: string;
  lock: FolderLock;
  fsync: boolean;
}

/** An append-only file. Commits that arrive while one is being written go to disk together. */
export class FileJournal implements Journal {
  private waiting: Waiting[] = [];
  private flushing: Promise<void> | null = null;
  private failure: Error | null = null;
  private owner: JournalOwner | null = null;
  /** Rows in the file, living or not. */
  private rowsInFile = 0;

  constructor(
    private readonly at: JournalFile,
    private handle: FileHandle,
  ) {}

  *load(): Generator<JournalRow> {
    let rows = 0;
    for (const row of readJournal(this.at.file)) {
      rows++;
      yield row;
    }
    this.rowsInFile = rows;
  }

  compactFrom(owner: JournalOwner): void {
    this.owner = owner;
    this.flushing ??= this.flush();
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
    this.at.lock.release();
  }

  private async flush(): Promise<void> {
    do {
      const group = this.waiting;
      this.waiting = [];
      await this.write(group);
    } while (this.waiting.length > 0 || this.mostIsHistory());
    this.flushing = null;
  }

  /** After a failed write nobody knows what is on disk: nothing more is accepted until the next open. */
  private async write(group: Waiting[]): Promise<void> {
    try {
      if (this.failure) throw this.failure;
      if (this.owner && this.mostIsHistory()) await this.rewrite(this.owner);
      else await this.append(group);
      for (const { resolve } of group) resolve();
    } catch (cause) {
      this.failure ??= new Error(`cannot write ${this.at.file}: ${(cause as Error).message}`, { cause });
      for (const { reject } of group) reject(this.failure);
    }
  }

  private async append(group: Waiting[]): Promise<void> {
    if (group.length === 0) return;
    await this.handle.appendFile(group.map(({ rows }) => lineOf(rows)).join(''));
    if (this.at.fsync) await this.handle.datasync();
    for (const { rows } of group) this.rowsInFile += rows.length;
  }

  private mostIsHistory(): boolean {
    const { owner, failure, rowsInFile } = this;
    return owner !== null && failure === null && isWorthCompacting(rowsInFile, owner.rowCount);
  }

  /**
   * Writes what the owner holds in the place of all history. That comprises whatever waits to be written:
   * appended behind it, an older commit would undo a part of a newer one.
   */
  private async rewrite(owner: JournalOwner): Promise<void> {
    const { file } = this.at;
    this.rowsInFile = await writeSnapshot(file, owner.rows());
    const handle = await open(file, 'a');
    await this.handle.close();
    this.handle = handle;
  }
}

const CLOSED = 'the journal is closed';
