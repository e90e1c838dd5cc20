import { Query } from 'mingo/query';
import type { Document, Fields } from './document';
import { asRefusal, mingoOptions } from './mingo-options';

/** Compiles a query; an empty one matches everything. */
export function matcher(criteria: Fields): (document: Document) => boolean {
  if (Object.keys(criteria).length === 0) return () => true;
  const query = asRefusal(() => new Query<Document>(criteria, mingoOptions));
  return (document) => asRefusal(() => query.test(document));
}
