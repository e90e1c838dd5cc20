import type { Collection } from './collection';
import type { Document, Fields, IdKey } from './document';

/** What one caller sees of the database: the present, or a transaction's snapshot with its own writes. */
export interface View {
  get(collection: Collection, id: IdKey): Document | null;
  /** All documents that may match the criteria, and maybe others. */
  candidates(collection: Collection, criteria: Fields): Iterable<Document>;
}
