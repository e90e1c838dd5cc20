import type { JournalRow } from '../../journal/journal';

/** Rows of one kind in memory, with ways to find them; each change is handed to the store. */
export class Table<Row> {
  private readonly rows = new Map<string, Row>();
  private readonly indexes: RowIndex<Row>[] = [];

  constructor(
    readonly name: string,
    private readonly idOf: (row: Row) => string,
    private readonly changed: (row: JournalRow, before: Row | undefined) => void,
  ) {}

  get(id: string): Row | undefined {
    return this.rows.get(id);
  }

  all(): Row[] {
    return [...this.rows.values()];
  }

  get size(): number {
    return this.rows.size;
  }

  /** Adds the row or replaces the one with its id. */
  put(row: Row): Row {
    const id = this.idOf(row);
    const before = this.rows.get(id);
    this.place(id, row);
    this.changed([this.name, id, JSON.stringify(row)], before);
    return row;
  }

  remove(id: string): void {
    const row = this.rows.get(id);
    if (row === undefined) return;
    this.rows.delete(id);
    for (const index of this.indexes) index.remove(row, id);
    this.changed([this.name, id, null], row);
  }

  clear(): void {
    for (const id of [...this.rows.keys()]) this.remove(id);
  }

  /** Takes a row back from the journal. */
  restore(id: string, json: string): void {
    this.place(id, JSON.parse(json) as Row);
  }

  /** A way to find rows by a key; keeps up with every change. */
  indexBy(keyOf: (row: Row) => string): (key: string) => Row[] {
    const index = new RowIndex(keyOf);
    for (const [id, row] of this.rows) index.add(row, id);
    this.indexes.push(index);
    return (key) => index.ids(key).map((id) => this.rows.get(id)!);
  }

  private place(id: string, row: Row): void {
    const before = this.rows.get(id);
    this.rows.set(id, row);
    for (const index of this.indexes) index.move(before, row, id);
  }
}

/** Most keys lead to one row: those hold its id itself, since a Set for each would outweigh the rows. */
class RowIndex<Row> {
  private readonly idsByKey = new Map<string, string | Set<string>>();

  constructor(private readonly keyOf: (row: Row) => string) {}

  ids(key: string): string[] {
    const ids = this.idsByKey.get(key);
    return typeof ids === 'string' ? [ids] : [...(ids ?? [])];
  }

  /** A row that keeps its key keeps its place among the others. */
  move(before: Row | undefined, row: Row, id: string): void {
    if (before !== undefined) {
      if (this.keyOf(before) === this.keyOf(row)) return;
      this.remove(before, id);
    }
    this.add(row, id);
  }

  add(row: Row, id: string): void {
    const key = this.keyOf(row);
    const ids = this.idsByKey.get(key);
    if (ids === undefined || ids === id) this.idsByKey.set(key, id);
    else if (typeof ids === 'string') this.idsByKey.set(key, new Set([ids, id]));
    else ids.add(id);
  }

  remove(row: Row, id: string): void {
    const key = this.keyOf(row);
    const ids = this.idsByKey.get(key);
    if (ids === id) this.idsByKey.delete(key);
    if (!(ids instanceof Set)) return;
    ids.delete(id);
    if (ids.size === 0) this.idsByKey.delete(key);
  }
}
