import { fail } from '#domain/errors';
import { limits } from '#domain/limits';
import type { Command, Operator } from './database';

/** Where a page of an ordered list ended: the value it is ordered by, and the row's id to tell equals apart. */
export interface Cursor {
  value: number;
  id: string;
}

export interface Page<Row> {
  rows: Row[];
  /** What `after` asks for the next page with; null when there is none. */
  next: string | null;
}

export type Direction = 'asc' | 'desc';

/** One row more than a page tells whether another page follows. */
export const ROWS_TO_ASK = limits.pageSize + 1;

export function parseCursor(text: string): Cursor {
  const match = /^(\d{1,15})\.([\w.-]{1,64})$/.exec(text);
  if (!match) fail('invalid-input', { field: 'after' });
  return { value: Number(match[1]), id: match[2]! };
}

/** The rows behind the cursor, in the order of `field` and then `_id`. */
export function behind(command: Command, field: string, way: Direction, { value, id }: Cursor): Operator {
  const beyond = way === 'asc' ? command.gt : command.lt;
  return command.or([{ [field]: beyond(value) }, { [field]: value, _id: beyond(id) }]);
}

/** Cuts the surplus row off and points behind the last one that is shown. */
export function pageOf<Row extends { _id: string }>(rows: Row[], orderedBy: (row: Row) => number): Page<Row> {
  const shown = rows.slice(0, limits.pageSize);
  const last = shown.at(-1);
  const next = rows.length > shown.length && last ? `${orderedBy(last)}.${last._id}` : null;
  return { rows: shown, next };
}
