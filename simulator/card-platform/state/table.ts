import type { JournalRow } from '../../journal/journal';
import { DrawIndex } from './draw-index';
import type { RepeatedTexts } from './repeated-texts';
import { RowIndex } from './row-index';

/** Rows of one kind in memory, with ways to find them; each change is handed to the store. */
export class Table<Row extends object> {
  private readonly rows = new Map<string, Row>();
  private readonly indexes: (RowIndex<Row> | DrawIndex<Row>)[] = [];

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
    const kept = compact(row);
    this.place(id, kept);
    this.changed([this.name, id, JSON.stringify(kept)], before);
    return kept;
  }

  remove(id: string): void {
    const row = this.take(id);
    if (row !== undefined) this.changed([this.name, id, null], row);
  }

  removeWhere(isGone: (row: Row) => boolean): void {
    for (const [id, row] of [...this.rows]) if (isGone(row)) this.remove(id);
  }

  clear(): void {
    for (const id of [...this.rows.keys()]) this.remove(id);
  }

  /** Takes a row back from the journal; null: it was removed. */
  restore(id: string, json: string | null, texts: RepeatedTexts): void {
    if (json === null) this.take(id);
    else this.place(id, texts.share(JSON.parse(json) as Row));
  }

  /** The rows of this moment as they are written. Rows are replaced, never changed, so references will do. */
  written(): Iterable<JournalRow> {
    return writtenRows(this.name, [...this.rows.keys()], [...this.rows.values()]);
  }

  /** A way to find rows by a key; keeps up with every change. */
  indexBy(keyOf: (row: Row) => string): (key: string) => Row[] {
    const index = this.keep(new RowIndex(keyOf));
    return (key) => index.ids(key).map((id) => this.rows.get(id)!);
  }

  /** A way to draw any one of the rows with a key; undefined when there are none. */
  drawBy(keyOf: (row: Row) => string): (key: string) => Row | undefined {
    const index = this.keep(new DrawIndex(keyOf));
    return (key) => this.rows.get(index.draw(key) ?? '');
  }

  private keep<Index extends RowIndex<Row> | DrawIndex<Row>>(index: Index): Index {
    for (const [id, row] of this.rows) index.add(row, id);
    this.indexes.push(index);
    return index;
  }

  private take(id: string): Row | undefined {
    const row = this.rows.get(id);
    if (row === undefined) return undefined;
    this.rows.delete(id);
    for (const index of this.indexes) index.remove(row, id);
    return row;
  }

  private place(id: string, row: Row): void {
    const before = this.rows.get(id);
    this.rows.set(id, row);
    for (const index of this.indexes) index.move(before, row, id);
  }
}

/** V8 leaves much room in what `{ ...row, change }` makes, none in a plain copy: 540 bytes against 150. */
function compact<Row extends object>(row: Row): Row {
  return { ...row };
}

function* writtenRows(table: string, ids: string[], rows: unknown[]): Generator<JournalRow> {
  for (const [position, id] of ids.entries()) yield [table, id, JSON.stringify(rows[position])];
}
