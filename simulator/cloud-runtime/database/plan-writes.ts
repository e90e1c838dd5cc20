import { applyUpdate } from './apply-update';
import type { Collection } from './collection';
import { duplicateKey, refused } from './database-errors';
import { asDocument, type Document, type DocumentId, type Fields, idKey, newDocumentId } from './document';
import { matcher } from './matcher';
import type { View } from './view';
import { WriteSet } from './write-set';

/** Which documents an update or a removal is about. */
export interface Selection {
  criteria: Fields;
  /** Whether all that match, or just the first. */
  multi: boolean;
}

export function planInsert(view: View, collection: Collection, documents: readonly Fields[]): WriteSet {
  const writes = new WriteSet();
  for (const fields of documents) {
    const document = asDocument((fields._id ?? newDocumentId()) as DocumentId, fields);
    const id = idKey(document._id);
    const taken = view.get(collection, id) ?? writes.find(collection, id);
    if (taken) throw duplicateKey(collection.name, '_id_', JSON.stringify(document._id));
    writes.put({ collection, id, document });
  }
  return writes;
}

export function planUpdate(
  view: View,
  collection: Collection,
  selection: Selection,
  modifier: Fields,
): WriteSet {
  const writes = new WriteSet();
  for (const document of select(view, collection, selection)) {
    const changed = applyUpdate(document, selection.criteria, modifier);
    if (changed) writes.put({ collection, id: idKey(document._id), document: changed });
  }
  return writes;
}

export function planReplace(collection: Collection, id: DocumentId, fields: Fields): WriteSet {
  if (fields._id !== undefined && fields._id !== id) {
    throw refused(
      "[FailedOperation] Performing an update on the path '_id' would modify the immutable field '_id'",
    );
  }
  const writes = new WriteSet();
  writes.put({ collection, id: idKey(id), document: asDocument(id, { ...fields, _id: id }) });
  return writes;
}

export function planRemove(view: View, collection: Collection, selection: Selection): WriteSet {
  const writes = new WriteSet();
  for (const { _id } of select(view, collection, selection)) {
    writes.put({ collection, id: idKey(_id), document: null });
  }
  return writes;
}

function* select(
  view: View,
  collection: Collection,
  { criteria, multi }: Selection,
): IterableIterator<Document> {
  const matches = matcher(criteria);
  for (const document of view.candidates(collection, criteria)) {
    if (!matches(document)) continue;
    yield document;
    if (!multi) return;
  }
}
