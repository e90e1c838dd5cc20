import { unixSeconds } from '#domain/time';
import type { Context } from '../context';
import type { CollectionName } from '../database/collections';
import { migratedCollections, versionOf } from '../database/migrations/migrations';
import type { SchemaRow } from '../database/schema-repository';

/** Rows read at once, as many as the service gives; and how many times in one run. */
const PAGE = 1_000;
const PAGES_AT_ONCE = 5;
/** Milliseconds after which no further page is begun, so that the other jobs have their turn. */
const PATIENCE = 10_000;

/** Instances of before may go on writing rows of before behind us; all are gone after a day. */
const WALKS = 2;
const BETWEEN_WALKS = 24 * 3_600;

/**
 * Brings the rows of before to today's version, some at a time. It may break off anywhere: rows that have been
 * dealt with stay as they are, and the next run goes on where the last page was done.
 */
export async function migrateRows(context: Context): Promise<number> {
  const known = new Map((await context.schema.all()).map((row) => [row._id, row]));
  const until = performance.now() + PATIENCE;
  let changed = 0;
  for (const name of migratedCollections) {
    const row = known.get(name) ?? notBegun(name);
    if (isDue(context, row)) changed += await walk(context, forTarget(row), until);
  }
  return changed;
}

const notBegun = (name: CollectionName): SchemaRow => ({
  _id: name,
  ...{ version: 0, towards: 0, walks: 0, cursor: '', nextAt: 0 },
});

/** A newer instance's work is left to newer instances. */
function isDue({ now }: Context, { _id, version, towards, nextAt }: SchemaRow): boolean {
  const target = versionOf(_id);
  if (version >= target || towards > target) return false;
  return towards < target || nextAt <= now;
}

/** A new version begins from the first row. */
function forTarget(row: SchemaRow): SchemaRow {
  const towards = versionOf(row._id);
  return row.towards === towards ? row : { ...notBegun(row._id), version: row.version, towards };
}

async function walk(context: Context, begun: SchemaRow, until: number): Promise<number> {
  let [row, changed] = [begun, 0];
  for (let page = 0; page < PAGES_AT_ONCE && row.walks === begun.walks; page += 1) {
    if (performance.now() > until) break;
    const rows = await context.schema.rowsAfter(row._id, row.cursor, PAGE);
    changed += await context.schema.bringUpToDate(row._id, rows);
    row = rows.length === PAGE ? { ...row, cursor: rows.at(-1)!._id } : arrived(context, row);
    await context.schema.put(row);
  }
  return changed;
}

function arrived({ now }: Context, row: SchemaRow): SchemaRow {
  const walks = row.walks + 1;
  const version = walks === WALKS ? row.towards : row.version;
  return { ...row, version, walks, cursor: '', nextAt: unixSeconds(now + BETWEEN_WALKS) };
}
