import type { JournalRow } from './journal';

/** The newest version of every document, in the order in which the documents appeared. */
export class LivingRows {
  private readonly rows = new Map<string, JournalRow>();

  apply(row: JournalRow): void {
    const [collection, id, json] = row;
    const key = `${collection}\0${id}`;
    if (json === null) this.rows.delete(key);
    else this.rows.set(key, row);
  }

  get count(): number {
    return this.rows.size;
  }

  all(): JournalRow[] {
    return [...this.rows.values()];
  }
}
