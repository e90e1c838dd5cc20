import { readFileSync } from 'node:fs';
import type { Database } from './database/database';
import type { IndexDefinition } from './database/equality-index';

/** How often the file is looked at for changes, in ms. */
const LOOK_EVERY = 500;

/** One collection as the file describes it. Rules bind phones; only functions come here. */
interface CollectionDefinition {
  indexes?: Array<{ name: string; fields: string[]; unique?: boolean }>;
}

/** Creates the collections of the file and gives them its indexes; answers its text. @throws naming what cannot be */
export async function applyCollectionsFile(file: string, database: Database): Promise<string> {
  const text = textOf(file);
  for (const [name, { indexes = [] }] of Object.entries(parsed(file, text))) {
    if (!database.has(name)) await database.createCollection(name);
    database.collection(name).setIndexes(indexes.map((index) => definitionOf(name, index)));
  }
  return text;
}

/**
 * Applies the file again whenever its text is no longer `applied`; returns the way to stop. It looks at the
 * text, since a file's times tell nothing of a change before the first look.
 */
export function followCollectionsFile(
  file: string,
  database: Database,
  applied: string,
  complain: (text: string) => void,
): () => void {
  let seen = applied;
  const look = () => {
    const text = textIn(file);
    if (text === null || text === seen) return;
    seen = text;
    applyCollectionsFile(file, database).catch((error: Error) => complain(error.message));
  };
  const timer = setInterval(look, LOOK_EVERY).unref();
  return () => clearInterval(timer);
}

/** Null while there is no such file, for instance because an editor is just replacing it. */
function textIn(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

function textOf(file: string): string {
  return textIn(file) ?? fail(file, 'it is not there');
}

function parsed(file: string, text: string): Record<string, CollectionDefinition> {
  try {
    return JSON.parse(text);
  } catch (error) {
    return fail(file, (error as Error).message);
  }
}

function fail(file: string, reason: string): never {
  throw new Error(`cannot read the collections of ${file}: ${reason}`);
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
