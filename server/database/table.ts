import type { CollectionName } from './collections';
import { type Condition, checkCondition, isPlain } from './condition';
import type { CollectionReference, Command, Database, Operator, Query } from './database';

export type Order<Row> = readonly (readonly [field: keyof Row & string, direction: 'asc' | 'desc'])[];

export interface Selection<Row> {
  where: Condition<Row>;
  order?: Order<Row>;
  limit: number;
}

type Changes<Row> = { [Field in Exclude<keyof Row, '_id'>]?: Row[Field] | Operator };

/** What the service says of a second row with the same `_id` (reference cloud-runtime §1.5). */
const DUPLICATE = /E11000|duplicate key|DATABASE_DUPLICATE_WRITE/;

/** What the service says of a collection that nobody has made. */
const MISSING = /-502005|DATABASE_COLLECTION_NOT_EXIST/;

export const isMissing = (error: unknown) => MISSING.test(textOf(error));

/** One collection with typed rows. Every method is one operation; conditions are checked before they leave. */
export class Table<Row extends { _id: string }> {
  private readonly rows: CollectionReference;
  readonly command: Command;

  /** `read` makes a row of today of one that an earlier version has stored. */
  constructor(
    database: Database,
    name: CollectionName,
    private readonly read: (stored: never) => unknown = (row) => row,
  ) {
    this.rows = database.collection(name);
    this.command = database.command;
  }

  async find(id: Row['_id']): Promise<Row | null> {
    const { data } = await this.rows.doc(id).get();
    return data ? (this.read(data as never) as Row) : null;
  }

  async select({ where, order = [], limit }: Selection<Row>): Promise<Row[]> {
    const ordered = order.reduce<Query>(
      (query, [field, way]) => query.orderBy(field, way),
      this.where(where),
    );
    const { data } = await ordered.limit(limit).get();
    return data.map((row) => this.read(row as never) as Row);
  }

  async count(where: Condition<Row>): Promise<number> {
    return (await this.where(where).count()).total;
  }

  /** False when a row with this `_id` exists already; that row stays as it is. */
  async insert(row: Row): Promise<boolean> {
    try {
      await this.rows.add({ data: row });
      return true;
    } catch (error) {
      if (DUPLICATE.test(textOf(error))) return false;
      throw error;
    }
  }

  /** Rows that are not there yet; throws when one is. */
  async insertAll(rows: readonly Row[]): Promise<void> {
    await this.rows.add({ data: rows });
  }

  /** Writes the whole row, whatever was there. */
  async put({ _id, ...data }: Row): Promise<void> {
    await this.rows.doc(_id).set({ data });
  }

  /**
   * Changes the rows that meet the condition now, atomically for each; answers how many. Whether a row counts
   * that has these very values already is not known (reference cloud-runtime §3): don't rely on either.
   */
  async update(where: Condition<Row>, changes: Changes<Row>): Promise<number> {
    const { stats } = await this.where(where).update({ data: this.replacing(changes) });
    return stats.updated;
  }

  /** Removes the rows that meet the condition; answers how many. */
  async remove(where: Condition<Row>): Promise<number> {
    return (await this.where(where).remove()).stats.removed;
  }

  private where(condition: Condition<Row>): Query {
    checkCondition(condition);
    return this.rows.where(condition);
  }

  /** The SDK merges objects into stored ones unless told to replace them. */
  private replacing(changes: Changes<Row>): object {
    const replaced = Object.entries(changes).map(([field, value]) => [
      field,
      typeof value === 'object' && value !== null && isPlain(value) ? this.command.set(value) : value,
    ]);
    return Object.fromEntries(replaced);
  }
}

/** The SDK throws plain objects with `errMsg` as well as errors. */
function textOf(error: unknown): string {
  const { errMsg, errCode, message, code } = (error ?? {}) as Record<string, unknown>;
  return [code, errCode, errMsg, message].join(' ');
}
