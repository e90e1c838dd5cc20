const DEAD_ROWS_TOLERATED = 20_000;

/** Whether most of the file is history: then it is rewritten, which costs as much as it saves. */
export function isWorthCompacting(rowsInFile: number, livingRows: number): boolean {
  return rowsInFile > 2 * livingRows + DEAD_ROWS_TOLERATED;
}
