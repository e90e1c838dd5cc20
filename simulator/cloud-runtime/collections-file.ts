import { readFileSync, unwatchFile, watchFile } from 'node:fs';
import type { Database } from './database/database';
import type { IndexDefinition } from './database/equality-index';

/** How often the file is looked at for changes, in ms. */
const LOOK_EVERY = 500;

/** One collection as the file describes it. Rules bind phones; only functions come here. */
interface CollectionDefinition {
  indexes?: Array<{ name: string; fields: string[]; unique?: boolean }>;
}

/** Creates the collections of the file and gives them its indexes. @throws naming what cannot be */
export async function applyCollectionsFile(file: string, database: Database): Promise<void> {
  for (const [name, { indexes = [] }] of Object.entries(read(file))) {
    if (!database.has(name)) await database.createCollection(name);
    database.collection(name).setIndexes(indexes.map((index) => definitionOf(name, index)));
  }
}

/** Applies the file again whenever it changes; returns the way to stop. */
export function followCollectionsFile(
  file: string,
  database: Database,
  complain: (text: string) => void,
): () => void {
  const apply = () => {
    applyCollectionsFile(file, database).catch((error: Error) => complain(error.message));
  };
  watchFile(file, { interval: LOOK_EVERY, persistent: false }, apply);
  return () => unwatchFile(file, apply);
}

function read(file: string): Record<string, CollectionDefinition> {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`cannot read the collections of ${file}: ${(error as Error).message}`);
  }
}

function definitionOf(
  collection: string,
  { name, fields, unique = false }: { name: string; fields: string[]; unique?: boolean },
): IndexDefinition {
  if (!name || !Array.isArray(fields) || fields.length === 0) {
    throw new Error(`an index of collection ${collection} needs a name and fields`);
  }
  return { name, fields, unique };
}
