import { isDeepStrictEqual } from 'node:util';
import type { StoredRow } from './migration';

/** The same change for several rows that had the same values before. */
export interface RowChange {
  ids: string[];
  /** What the members were that change; undefined for one that was not there. */
  before: Record<string, unknown>;
  after: Record<string, unknown>;
}

/** What brings rows to today's version, like changes together, so that one write does for many rows. */
export function rowChanges(rows: readonly StoredRow[], upToDate: (row: StoredRow) => StoredRow): RowChange[] {
  const changes = new Map<string, RowChange>();
  for (const row of rows) {
    const { before, after } = difference(row, upToDate(row));
    const key = JSON.stringify([Object.keys(after), before, after]);
    const change = changes.get(key) ?? { ids: [], before, after };
    change.ids.push(row._id);
    if (Object.keys(after).length > 0) changes.set(key, change);
  }
  return [...changes.values()];
}

function difference(row: StoredRow, today: StoredRow): Pick<RowChange, 'before' | 'after'> {
  const members = Object.keys(today).filter((member) => !isDeepStrictEqual(row[member], today[member]));
  const pick = (from: StoredRow) => Object.fromEntries(members.map((member) => [member, from[member]]));
  return { before: pick(row), after: pick(today) };
}
