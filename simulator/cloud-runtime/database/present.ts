import type { Collection } from './collection';
import type { Document, Fields, IdKey } from './document';
import { equalitiesOf, idsIn } from './equalities';
import type { EqualityIndex, IndexKey } from './equality-index';
import type { View } from './view';

/** More combinations of `$in` values than this are slower than looking at every document. */
const MAX_KEYS = 1000;

/** What everyone outside a transaction sees. */
export const present: View = {
  get: (collection, id) => collection.get(id),
  candidates(collection, criteria) {
    const ids = idsIn(criteria) ?? idsByIndex(collection, criteria);
    return ids ? documentsOf(collection, ids) : collection.documents();
  },
};

function* documentsOf(collection: Collection, ids: Iterable<IdKey>): IterableIterator<Document> {
  for (const id of ids) {
    const document = collection.get(id);
    if (document) yield document;
  }
}

function idsByIndex(collection: Collection, criteria: Fields): Iterable<IdKey> | undefined {
  let best: { index: EqualityIndex; keys: IndexKey[] } | undefined;
  for (const index of collection.indexes) {
    const width = index.definition.fields.length;
    if (best && best.index.definition.fields.length >= width) continue;
    const keys = keysIn(index, criteria);
    if (keys) best = { index, keys };
  }
  return best && new Set(best.keys.flatMap((key) => [...best.index.find(key)]));
}

function keysIn(index: EqualityIndex, criteria: Fields): IndexKey[] | undefined {
  let combinations: unknown[][] = [[]];
  for (const field of index.definition.fields) {
    const values = equalitiesOf(criteria, field);
    if (!values || combinations.length * values.length > MAX_KEYS) return undefined;
    combinations = combinations.flatMap((start) => values.map((value) => [...start, value]));
  }
  return combinations.map((values) => index.keyOf(values));
}
