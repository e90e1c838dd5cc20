import type { AppId } from '#domain/brand';

/** A row as the database has it, of whichever version. */
export interface StoredRow {
  _id: string;
  [member: string]: unknown;
}

/** What rows of before take for granted. */
export interface Assumptions {
  mainAccount: AppId;
}

/**
 * Makes a row of the version before one of the next; a row that is one already stays as it is. Adds members or
 * changes their values, never takes one away: an instance of before may still read the row.
 */
export type Migration = (row: StoredRow, assumptions: Assumptions) => StoredRow;
