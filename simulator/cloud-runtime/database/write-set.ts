import type { Collection } from './collection';
import type { Document, IdKey } from './document';

/** What is to become of one document; null removes it. */
export interface Write {
  collection: Collection;
  id: IdKey;
  document: Document | null;
}

/** Writes that take effect together, at most one for a document. */
export class WriteSet {
  private readonly writes = new Map<string, Write>();

  put(write: Write): void {
    this.writes.set(documentKey(write.collection, write.id), write);
  }

  find(collection: Collection, id: IdKey): Write | undefined {
    return this.writes.get(documentKey(collection, id));
  }

  get size(): number {
    return this.writes.size;
  }

  [Symbol.iterator](): IterableIterator<Write> {
    return this.writes.values();
  }
}

/** Names a document among all collections. */
export function documentKey(collection: Collection, id: IdKey): string {
  return `${collection.name}\0${id}`;
}
