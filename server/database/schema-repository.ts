import type { UnixSeconds } from '#domain/time';
import { type CollectionName, collectionNames } from './collections';
import type { Condition } from './condition';
import type { Database } from './database';
import type { Assumptions, StoredRow } from './migrations/migration';
import { upToDate } from './migrations/migrations';
import { type RowChange, rowChanges } from './migrations/row-changes';
import { isMissing, Table } from './table';

/** Which version the rows of a collection are of, and how far the way to the next one is gone. */
export interface SchemaRow {
  _id: CollectionName;
  /** No row is of a version before this one. */
  version: number;
  /** The version that the rows are being brought to. */
  towards: number;
  /** How many times all rows have been gone through for it. */
  walks: number;
  /** The id up to which they have been gone through this time. */
  cursor: string;
  /** Not before then. */
  nextAt: UnixSeconds | 0;
}

/** More than there are collections. */
const ALL = 100;

export function createSchemaRepository(database: Database, assumptions: Assumptions) {
  const table = new Table<SchemaRow>(database, 'schema');
  const { command } = table;
  const stored = (name: CollectionName) => new Table<StoredRow>(database, name);

  async function exists(name: CollectionName): Promise<boolean> {
    try {
      await stored(name).select({ where: { _id: command.gt('') }, limit: 1 });
      return true;
    } catch (error) {
      if (isMissing(error)) return false;
      throw error;
    }
  }

  /** Only where the row still is what the change was made for: somebody may write it at the same time. */
  function unchanged({ ids, before }: RowChange): Condition<StoredRow> {
    const members = Object.entries(before).map(([member, value]) => [
      member,
      value === undefined ? command.exists(false) : value,
    ]);
    return { _id: command.in(ids), ...Object.fromEntries(members) };
  }

  return {
    all: () => table.select({ where: { version: command.gte(0) }, limit: ALL }),
    put: (row: SchemaRow) => table.put(row),

    /** Collections that nobody has made yet. */
    async missingCollections(): Promise<CollectionName[]> {
      const found = await Promise.all(collectionNames.map((name) => exists(name)));
      return collectionNames.filter((_, i) => !found[i]);
    },

    /** Rows as they are stored, in the order of their ids. */
    rowsAfter(name: CollectionName, cursor: string, limit: number): Promise<StoredRow[]> {
      return stored(name).select({ where: { _id: command.gt(cursor) }, order: [['_id', 'asc']], limit });
    },

    /** Brings these rows to today's version; answers how many have changed. May be repeated. */
    async bringUpToDate(name: CollectionName, rows: readonly StoredRow[]): Promise<number> {
      let changed = 0;
      for (const change of rowChanges(rows, upToDate(name, assumptions))) {
        changed += await stored(name).update(unchanged(change), change.after as object);
      }
      return changed;
    },
  };
}

export type SchemaRepository = ReturnType<typeof createSchemaRepository>;
