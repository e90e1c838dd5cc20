import { Query } from 'mingo/query';
import type { AnyObject, SortSpec } from 'mingo/types';
import type { Collection } from './collection';
import { clone, type Document, type Fields } from './document';
import { matcher } from './matcher';
import { asRefusal, mingoOptions } from './mingo-options';
import type { View } from './view';

export interface FindRequest {
  criteria: Fields;
  order?: SortSpec;
  skip?: number;
  limit: number;
  projection?: Fields;
}

/** The documents themselves, not copies, unless there is a projection: whoever changes them clones first. */
export function find(view: View, collection: Collection, request: FindRequest): Fields[] {
  const { criteria, order, skip = 0, limit, projection } = request;
  const sorted = order !== undefined && Object.keys(order).length > 0;
  const found = collect(view, collection, criteria, sorted ? Number.POSITIVE_INFINITY : skip + limit);
  const page = (sorted ? sort(found, order) : found).slice(skip, skip + limit);
  return projection && Object.keys(projection).length > 0 ? project(page, projection) : page;
}

/** How many documents match. */
export function count(view: View, collection: Collection, criteria: Fields): number {
  return collect(view, collection, criteria, Number.POSITIVE_INFINITY).length;
}

function collect(view: View, collection: Collection, criteria: Fields, enough: number): Document[] {
  const matches = matcher(criteria);
  const found: Document[] = [];
  for (const document of view.candidates(collection, criteria)) {
    if (found.length >= enough) break;
    if (matches(document)) found.push(document);
  }
  return found;
}

function sort(documents: Document[], order: SortSpec): Document[] {
  return asRefusal(() => everything().find<Document>(documents).sort(order).all());
}

/** mingo's projection cuts fields out of the very objects that it is given, so it gets copies. */
function project(documents: Document[], projection: Fields): Fields[] {
  return asRefusal(() =>
    everything()
      .find<Fields>(documents.map(clone), projection as AnyObject)
      .all(),
  );
}

function everything(): Query<Document> {
  return new Query<Document>({}, mingoOptions);
}
