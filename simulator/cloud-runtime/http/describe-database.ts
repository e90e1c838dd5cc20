import type { Database } from '../database/database';
import { find } from '../database/find';
import { present } from '../database/present';

/** Every collection with the number of its documents. */
export function describeCollections(database: Database): object {
  return {
    collections: database.names().map((name) => ({ name, total: database.collection(name).count() })),
  };
}

/** A collection's documents as plain JSON. */
export function describeCollection(database: Database, name: string, limit: number): object {
  const collection = database.collection(name);
  const indexes = collection.indexes.map(({ definition }) => definition);
  return {
    name,
    total: collection.count(),
    indexes,
    documents: find(present, collection, { criteria: {}, limit }),
  };
}
