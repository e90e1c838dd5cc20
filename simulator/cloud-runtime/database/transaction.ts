import type { Collection } from './collection';
import { type Document, type Fields, type IdKey, idKey } from './document';
import { idsIn } from './equalities';
import type { View } from './view';
import { WriteSet } from './write-set';

/** Reads the world as it was at its first operation, plus its own writes. */
export class Transaction implements View {
  readonly writes = new WriteSet();
  /** Keys of the locks that it holds. */
  readonly locks = new Set<string>();
  private taken: number | undefined;

  constructor(
    readonly id: string,
    private readonly lastCommit: () => number,
  ) {}

  /** The last commit that it sees, once it has looked at something. */
  get snapshot(): number | undefined {
    return this.taken;
  }

  /** MongoDB takes the snapshot at the first operation, not at the start. */
  takeSnapshot(): number {
    this.taken ??= this.lastCommit();
    return this.taken;
  }

  get(collection: Collection, id: IdKey): Document | null {
    const own = this.writes.find(collection, id);
    return own ? own.document : collection.getAsOf(id, this.takeSnapshot());
  }

  *candidates(collection: Collection, criteria: Fields): IterableIterator<Document> {
    const ids = idsIn(criteria);
    if (!ids) return yield* this.documents(collection);
    for (const id of ids) {
      const document = this.get(collection, id);
      if (document) yield document;
    }
  }

  private *documents(collection: Collection): IterableIterator<Document> {
    for (const document of collection.documentsAsOf(this.takeSnapshot())) {
      if (!this.writes.find(collection, idKey(document._id))) yield document;
    }
    for (const write of this.writes) {
      if (write.collection === collection && write.document) yield write.document;
    }
  }
}
