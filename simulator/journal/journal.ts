/** One document's newest version, as JSON; `null` means that it is gone. */
export type JournalRow = readonly [collection: string, id: string, json: string | null];

/** Where a simulated service keeps its state. What `commit` has acknowledged survives a crash. */
export interface Journal {
  /** The newest version of each living document. */
  load(): Iterable<JournalRow>;
  /** Writes all rows or none; resolves when they are durable. */
  commit(rows: readonly JournalRow[]): Promise<void>;
  /** Resolves when everything committed is on disk and the lock is released. */
  close(): Promise<void>;
}
