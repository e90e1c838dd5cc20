import type { JournalRow } from './journal';

/** The newest version of every document, collection by collection, in the order in which they appeared. */
export class LivingRows {
  /** JSON by id by collection: of millions of documents, keys and rows of their own would outweigh many. */
  private readonly collections = new Map<string, Map<string, string>>();

  apply([collection, id, json]: JournalRow): void {
    if (json === null) this.collections.get(collection)?.delete(id);
    else this.collection(collection).set(id, json);
  }

  get count(): number {
    return [...this.collections.values()].reduce((sum, { size }) => sum + size, 0);
  }

  *all(): Generator<JournalRow> {
    for (const [collection, documents] of this.collections) {
      for (const [id, json] of documents) yield [collection, id, json];
    }
  }

  private collection(name: string): Map<string, string> {
    const documents = this.collections.get(name) ?? new Map<string, string>();
    this.collections.set(name, documents);
    return documents;
  }
}
