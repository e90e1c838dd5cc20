import type { Table } from './table';

/** A look at all rows after so many new ones. */
const EVERY = 1000;
/** Seconds for which what has expired still gets an answer of its own: used, expired. */
const REMEMBERED = 86_400;

/** To be called after a row was added: now and then removes those that expired more than a day ago. */
export function forgetExpired<Row extends { expiresAt: number }>(table: Table<Row>, now: number): void {
  if (table.size % EVERY === 0) table.removeWhere(({ expiresAt }) => now - expiresAt > REMEMBERED);
}
