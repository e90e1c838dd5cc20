import type { JournalRow } from './journal';

/** One commit as one line, so that it is there as a whole or not at all. */
export function lineOf(rows: readonly JournalRow[]): string {
  return `${JSON.stringify(rows)}\n`;
}

/** The commit in a line, without its end. @throws an Error that says what the line is not */
export function rowsOf(line: string): JournalRow[] {
  const rows = parse(line);
  if (!Array.isArray(rows) || !rows.every(isRow)) throw new Error('not a list of rows');
  return rows;
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new Error('not JSON');
  }
}

function isRow(row: unknown): row is JournalRow {
  if (!Array.isArray(row) || row.length !== 3) return false;
  const [collection, id, json] = row;
  return (
    typeof collection === 'string' && typeof id === 'string' && (json === null || typeof json === 'string')
  );
}
