import { duplicateKey } from './database-errors';
import type { Document, IdKey } from './document';
import { type EqualityIndex, type IndexKey, shownKey } from './equality-index';
import type { Write, WriteSet } from './write-set';

/** @throws E11000 when the written document has a key that another one holds, now or by the same writes. */
export function checkUnique(write: Write, together: WriteSet): void {
  const { collection, document } = write;
  if (!document) return;
  for (const index of collection.indexes) {
    if (!index.definition.unique) continue;
    for (const key of index.keysOf(document)) {
      if (isTaken(index, key, write, together))
        throw duplicateKey(collection.name, index.definition.name, shownKey(key));
    }
  }
}

function isTaken(index: EqualityIndex, key: IndexKey, write: Write, together: WriteSet): boolean {
  for (const holder of index.find(key)) {
    if (holder !== write.id && keepsKey(index, key, holder, write, together)) return true;
  }
  for (const other of together) {
    if (isRival(other, write) && holdsKey(index, key, other.document)) return true;
  }
  return false;
}

/** A holder that the same writes remove or change may have given the key up. */
function keepsKey(
  index: EqualityIndex,
  key: IndexKey,
  holder: IdKey,
  write: Write,
  together: WriteSet,
): boolean {
  const rewritten = together.find(write.collection, holder);
  return rewritten ? holdsKey(index, key, rewritten.document) : true;
}

function isRival(other: Write, write: Write): boolean {
  return other.collection === write.collection && other.id !== write.id;
}

function holdsKey(index: EqualityIndex, key: IndexKey, document: Document | null): boolean {
  return document !== null && index.keysOf(document).includes(key);
}
