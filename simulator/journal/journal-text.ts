import type { JournalRow } from './journal';

const NEWLINE = 0x0a;

/** A whole line of the journal that cannot be read. Nothing behind it may be trusted blindly. */
export class DamagedLineError extends Error {
  constructor(
    readonly line: number,
    reason: string,
  ) {
    super(`line ${line}: ${reason}`);
    this.name = 'DamagedLineError';
  }
}

/** One commit as one line, so that it is there as a whole or not at all. */
export function lineOf(rows: readonly JournalRow[]): string {
  return `${JSON.stringify(rows)}\n`;
}

/**
 * Reads commit after commit and answers how many bytes were whole lines;
 * what follows them was being written when the process died.
 */
export function readLines(text: Buffer, onRow: (row: JournalRow) => void): number {
  let start = 0;
  for (let line = 1; ; line++) {
    const end = text.indexOf(NEWLINE, start);
    if (end < 0) return start;
    for (const row of parseLine(text.toString('utf8', start, end), line)) onRow(row);
    start = end + 1;
  }
}

function parseLine(text: string, line: number): JournalRow[] {
  let rows: unknown;
  try {
    rows = JSON.parse(text);
  } catch {
    throw new DamagedLineError(line, 'not JSON');
  }
  if (!Array.isArray(rows) || !rows.every(isRow)) throw new DamagedLineError(line, 'not a list of rows');
  return rows;
}

function isRow(row: unknown): row is JournalRow {
  if (!Array.isArray(row) || row.length !== 3) return false;
  const [collection, id, json] = row;
  return (
    typeof collection === 'string' && typeof id === 'string' && (json === null || typeof json === 'string')
  );
}
