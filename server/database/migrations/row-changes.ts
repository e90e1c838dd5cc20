import { isDeepStrictEqual } from 'node:util';
import type { StoredRow } from './migration';

/** The same change for several rows that had the same values before. */
export interface RowChange {
  ids: string[];
  /** What the members were that change; undefined for one that was not there. */
  before: Record<string, unknown>;
  after: Record<string, unknown>;
}

/** As many ids as one condition takes. */
const MOST_AT_ONCE = 100;

/** What brings rows to today's version, like changes together, so that one write does for many rows. */
export function rowChanges(rows: readonly StoredRow[], upToDate: (row: StoredRow) => StoredRow): RowChange[] {
  const changes = new Map<string, RowChange>();
  for (const row of rows) {
    const { before, after } = difference(row, upToDate(row));
    if (Object.keys(after).length === 0) continue;
    const key = JSON.stringify([Object.keys(after), before, after]);
    const change = changes.get(key) ?? { ids: [], before, after };
    change.ids.push(row._id);
    changes.set(key, change);
  }
  return [...changes.values()].flatMap(inParts);
}

function inParts({ ids, ...change }: RowChange): RowChange[] {
  const starts = Array.from(
    { length: Math.ceil(ids.length / MOST_AT_ONCE) },
    (_, part) => part * MOST_AT_ONCE,
  );
  return starts.map((start) => ({ ids: ids.slice(start, start + MOST_AT_ONCE), ...change }));
}

function difference(row: StoredRow, today: StoredRow): Pick<RowChange, 'before' | 'after'> {
  const members = Object.keys(today).filter((member) => !isDeepStrictEqual(row[member], today[member]));
  const pick = (from: StoredRow) => Object.fromEntries(members.map((member) => [member, from[member]]));
  return { before: pick(row), after: pick(today) };
}
