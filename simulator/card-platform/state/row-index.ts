/** Ids beyond this many are looked up in a Set: below, a list is smaller and as fast. */
const LIST_LIMIT = 32;

type Ids = string | string[] | Set<string>;

/** Which rows have a key. Most keys lead to one row or a few: millions of Sets would outweigh the rows. */
export class RowIndex<Row> {
  private readonly idsByKey = new Map<string, Ids>();

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

  /** The row must not be in the index yet. */
  add(row: Row, id: string): void {
    const key = this.keyOf(row);
    const ids = this.idsByKey.get(key);
    if (ids instanceof Set) ids.add(id);
    else if (!Array.isArray(ids)) this.idsByKey.set(key, ids === undefined ? id : [ids, id]);
    else if (ids.length < LIST_LIMIT) ids.push(id);
    else this.idsByKey.set(key, new Set([...ids, id]));
  }

  remove(row: Row, id: string): void {
    const key = this.keyOf(row);
    const ids = this.idsByKey.get(key);
    if (ids instanceof Set) ids.delete(id);
    else if (Array.isArray(ids)) ids.splice(ids.indexOf(id), 1);
    if (ids === id || sizeOf(ids) === 0) this.idsByKey.delete(key);
  }
}

function sizeOf(ids: Ids | undefined): number {
  return ids instanceof Set ? ids.size : (ids?.length ?? 0);
}
