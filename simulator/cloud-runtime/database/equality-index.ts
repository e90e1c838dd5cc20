import type { Document, IdKey } from './document';
import { encode } from './ejson';
import { valuesAtPath } from './values-at-path';

export interface IndexDefinition {
  name: string;
  /** Dotted paths, compared for equality; their order has no meaning here. */
  fields: readonly string[];
  unique: boolean;
}

/** The values of an index's fields as one text. */
export type IndexKey = string;

/** Finds documents by the values of some fields, and knows which values are taken. */
export class EqualityIndex {
  private readonly holders = new Map<IndexKey, Set<IdKey>>();
  private readonly paths: string[][];

  constructor(readonly definition: IndexDefinition) {
    this.paths = definition.fields.map((field) => field.split('.'));
  }

  /** One key for most documents; arrays make one for each element. A missing field counts as null. */
  keysOf(document: Document): IndexKey[] {
    let keys = [''];
    for (const path of this.paths) {
      const parts = new Set(valuesAtPath(document, path).map(keyPart));
      keys = keys.flatMap((key) => [...parts].map((part) => `${key}${part}\0`));
    }
    return keys;
  }

  /** The key of a document whose fields have exactly these values. */
  keyOf(values: readonly unknown[]): IndexKey {
    return values.map((value) => `${keyPart(value)}\0`).join('');
  }

  find(key: IndexKey): Iterable<IdKey> {
    return this.holders.get(key) ?? [];
  }

  /** Two documents with the same key, if there are any. */
  firstDuplicate(): { key: IndexKey; ids: IdKey[] } | undefined {
    for (const [key, holders] of this.holders) if (holders.size > 1) return { key, ids: [...holders] };
    return undefined;
  }

  add(id: IdKey, document: Document): void {
    for (const key of this.keysOf(document)) {
      const holders = this.holders.get(key);
      if (holders) holders.add(id);
      else this.holders.set(key, new Set([id]));
    }
  }

  remove(id: IdKey, document: Document): void {
    for (const key of this.keysOf(document)) {
      const holders = this.holders.get(key);
      holders?.delete(id);
      if (holders?.size === 0) this.holders.delete(key);
    }
  }
}

/** A key as a person can read it. */
export function shownKey(key: IndexKey): string {
  return key.split('\0').slice(0, -1).join(', ');
}

/** JSON escapes control characters, so that `\0` can stand between two parts. */
function keyPart(value: unknown): string {
  return value === undefined ? 'null' : encode(value);
}
