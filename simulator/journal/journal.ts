/** One document's newest version, as JSON; `null` means that it is gone. */
export type JournalRow = readonly [collection: string, id: string, json: string | null];

/** Who keeps a journal: it holds in memory what the journal holds on disk. */
export interface JournalOwner {
  readonly rowCount: number;
  /** All rows as they are at the call, whatever changes while they are read. */
  rows(): Iterable<JournalRow>;
}

/** Where a simulated service keeps its state. What `commit` has acknowledged survives a crash. */
export interface Journal {
  /** What was committed, in that order; of several versions of a document the last one counts. */
  load(): Iterable<JournalRow>;
  /** From now on history may be replaced by what the owner holds: it has loaded everything. */
  compactFrom(owner: JournalOwner): void;
  /** Writes all rows or none; resolves when they are durable. The owner holds them already. */
  commit(rows: readonly JournalRow[]): Promise<void>;
  /** Resolves when everything committed is on disk and the lock is released. */
  close(): Promise<void>;
}
