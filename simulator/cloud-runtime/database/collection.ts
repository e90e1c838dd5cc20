import type { Document, IdKey } from './document';
import { EqualityIndex, type IndexDefinition, shownKey } from './equality-index';

/** One state of a document; older ones are kept while transactions may still read them. */
interface Version {
  document: Document | null;
  /** The number of the commit that made it. */
  commit: number;
  older?: Version;
}

/** Documents with their indexes. It applies what it is told; rules are checked before. */
export class Collection {
  private readonly versions = new Map<IdKey, Version>();
  private readonly outdated = new Set<IdKey>();
  indexes: readonly EqualityIndex[] = [];

  constructor(readonly name: string) {}

  get(id: IdKey): Document | null {
    return this.versions.get(id)?.document ?? null;
  }

  /** The document as it was after the given commit. */
  getAsOf(id: IdKey, commit: number): Document | null {
    let version = this.versions.get(id);
    while (version && version.commit > commit) version = version.older;
    return version?.document ?? null;
  }

  changedAfter(id: IdKey, commit: number): boolean {
    return (this.versions.get(id)?.commit ?? 0) > commit;
  }

  *documents(): IterableIterator<Document> {
    for (const { document } of this.versions.values()) if (document) yield document;
  }

  *documentsAsOf(commit: number): IterableIterator<Document> {
    for (const id of this.versions.keys()) {
      const document = this.getAsOf(id, commit);
      if (document) yield document;
    }
  }

  /** About how many there are: removed ones that a transaction may still read are among them. */
  get size(): number {
    return this.versions.size;
  }

  count(): number {
    let count = 0;
    for (const { document } of this.versions.values()) if (document) count++;
    return count;
  }

  /** Sets or, with null, removes a document, keeping what a transaction of that snapshot may still read. */
  put(id: IdKey, document: Document | null, commit: number, oldestSnapshot: number | undefined): void {
    const before = this.versions.get(id);
    this.reindex(id, before?.document ?? null, document);
    const older = oldestSnapshot === undefined ? undefined : needed(before, oldestSnapshot);
    if (document === null && oldestSnapshot === undefined) this.versions.delete(id);
    else this.versions.set(id, { document, commit, older });
    if (oldestSnapshot !== undefined) this.outdated.add(id);
  }

  /** Drops older versions, once no transaction can ask for them any more. */
  forgetOlder(): void {
    for (const id of this.outdated) {
      const version = this.versions.get(id);
      if (version?.document) version.older = undefined;
      else this.versions.delete(id);
    }
    this.outdated.clear();
  }

  /** Replaces the indexes, or changes nothing. @throws when documents break a unique one */
  setIndexes(definitions: readonly IndexDefinition[]): void {
    this.indexes = definitions.map((definition) => this.buildIndex(definition));
  }

  private buildIndex(definition: IndexDefinition): EqualityIndex {
    const index = new EqualityIndex(definition);
    for (const [id, { document }] of this.versions) if (document) index.add(id, document);
    const duplicate = definition.unique ? index.firstDuplicate() : undefined;
    if (duplicate) throw notUnique(this.name, definition.name, duplicate);
    return index;
  }

  private reindex(id: IdKey, before: Document | null, after: Document | null): void {
    for (const index of this.indexes) {
      if (before) index.remove(id, before);
      if (after) index.add(id, after);
    }
  }
}

/** Cuts off the versions behind the one that the oldest snapshot sees. */
function needed(newest: Version | undefined, oldestSnapshot: number): Version | undefined {
  let version = newest;
  while (version && version.commit > oldestSnapshot) version = version.older;
  if (version) version.older = undefined;
  return newest;
}

function notUnique(collection: string, index: string, { key, ids }: { key: string; ids: IdKey[] }): Error {
  const holders = ids.map((id) => id.slice(1)).join(', ');
  return new Error(
    `cannot create the unique index ${index} of collection ${collection}: documents ${holders} share ${shownKey(key)}`,
  );
}
