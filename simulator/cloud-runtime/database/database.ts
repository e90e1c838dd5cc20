import type { Journal, JournalOwner, JournalRow } from '../../journal/journal';
import { checkUnique } from './check-unique';
import { Collection } from './collection';
import { collectionExists, collectionMissing, refused } from './database-errors';
import { type Document, idKey } from './document';
import { decode, encode } from './ejson';
import { Locks } from './locks';
import { present } from './present';
import type { Transaction } from './transaction';
import { Transactions } from './transactions';
import type { View } from './view';
import type { Write, WriteSet } from './write-set';

/** The journal's rows that name the collections. No collection can have this name. */
const COLLECTIONS = '$collections';
const COLLECTION_NAME = /^(?!system\.)[^$\0]{1,120}$/;
/** MongoDB's own limit, in characters of JSON. */
const MAX_DOCUMENT = 16 * 1024 * 1024;

/** Documents in memory, every change in the journal. One thread makes each write atomic. */
export class Database implements JournalOwner {
  private readonly collections = new Map<string, Collection>();
  private readonly locks = new Locks();
  private lastCommit = 0;
  readonly transactions = new Transactions(
    this.locks,
    () => this.lastCommit,
    () => this.forgetOlderVersions(),
  );

  /** @param now milliseconds since 1970 by the world's clock */
  constructor(
    private readonly journal: Journal,
    readonly now: () => number,
  ) {
    for (const row of journal.load()) this.restore(row);
    journal.compactFrom(this);
  }

  get rowCount(): number {
    return [...this.collections.values()].reduce((sum, { size }) => sum + size, this.collections.size);
  }

  rows(): Iterable<JournalRow> {
    const collections = [...this.collections.values()];
    return rowsOf(collections.map((collection) => ({ collection, documents: [...collection.documents()] })));
  }

  names(): string[] {
    return [...this.collections.keys()];
  }

  has(name: string): boolean {
    return this.collections.has(name);
  }

  /** @throws DATABASE_COLLECTION_NOT_EXIST */
  collection(name: string): Collection {
    const collection = this.collections.get(name);
    if (!collection) throw collectionMissing(name);
    return collection;
  }

  async createCollection(name: string): Promise<void> {
    if (!COLLECTION_NAME.test(name)) throw refused(`[FailedOperation] Invalid collection name: ${name}`);
    if (this.collections.has(name)) throw collectionExists(name);
    this.collections.set(name, new Collection(name));
    await this.journal.commit([[COLLECTIONS, name, '{}']]);
  }

  /** Carries out what the plan says, in the transaction or, without one, durably when this resolves. */
  async write(plan: (view: View) => WriteSet, transaction?: Transaction): Promise<WriteSet> {
    if (!transaction) return this.writeWhenFree(plan);
    return this.transactions.write(transaction, () => plan(transaction));
  }

  /** Makes a transaction's writes everyone's, all at once. */
  async commit(transaction: Transaction): Promise<void> {
    const durable = this.apply(transaction.writes);
    this.transactions.end(transaction);
    await durable;
  }

  async close(): Promise<void> {
    this.transactions.close();
    await this.journal.close();
  }

  /** A plain write waits for the transactions that hold its documents, then looks anew. */
  private async writeWhenFree(plan: (view: View) => WriteSet): Promise<WriteSet> {
    for (;;) {
      const writes = plan(present);
      const lock = this.locks.inTheWayOf(writes);
      if (lock === undefined) {
        for (const write of writes) checkUnique(write, writes);
        await this.apply(writes);
        return writes;
      }
      await this.locks.waitFor(lock);
    }
  }

  /** In memory at once, in one step; resolves when it is in the journal. */
  private apply(writes: WriteSet): Promise<void> {
    if (writes.size === 0) return Promise.resolve();
    const rows = [...writes].map(rowOf);
    const commit = ++this.lastCommit;
    const oldest = this.transactions.oldestSnapshot();
    for (const { collection, id, document } of writes) collection.put(id, document, commit, oldest);
    return this.journal.commit(rows);
  }

  private restore([name, id, json]: JournalRow): void {
    if (name === COLLECTIONS) {
      this.collections.set(id, new Collection(id));
    } else {
      const document = json === null ? null : (decode(json, 0) as Document);
      this.collection(name).put(id, document, this.lastCommit, undefined);
    }
  }

  private forgetOlderVersions(): void {
    for (const collection of this.collections.values()) collection.forgetOlder();
  }
}

/** A write replaces a document and never changes it, so that references keep this moment. */
function* rowsOf(parts: { collection: Collection; documents: Document[] }[]): Generator<JournalRow> {
  for (const { collection, documents } of parts) {
    yield [COLLECTIONS, collection.name, '{}'];
    for (const document of documents) yield rowOf({ collection, id: idKey(document._id), document });
  }
}

function rowOf({ collection, id, document }: Write): JournalRow {
  const json = document && encode(document);
  if (json && json.length > MAX_DOCUMENT)
    throw refused(`[FailedOperation] document larger than ${MAX_DOCUMENT} bytes`);
  return [collection.name, id, json];
}
