import { randomInt } from 'node:crypto';

/** The rows of one key: each in its place, and where that is. */
interface Pot {
  ids: string[];
  places: Map<string, number>;
}

/** Draws one of a key's rows, each as likely as any other, in the same time however many there are. */
export class DrawIndex<Row> {
  private readonly pots = new Map<string, Pot>();

  constructor(private readonly keyOf: (row: Row) => string) {}

  /** The id of any row with the key, which stays there. */
  draw(key: string): string | undefined {
    const ids = this.pots.get(key)?.ids;
    return ids?.[randomInt(ids.length)];
  }

  move(before: Row | undefined, row: Row, id: string): void {
    if (before !== undefined) this.remove(before, id);
    this.add(row, id);
  }

  /** The row must not be in the index yet. */
  add(row: Row, id: string): void {
    const { ids, places } = this.potOf(this.keyOf(row));
    places.set(id, ids.length);
    ids.push(id);
  }

  /** The last one takes the place of the one that goes. */
  remove(row: Row, id: string): void {
    const key = this.keyOf(row);
    const { ids, places } = this.potOf(key);
    const place = places.get(id)!;
    const last = ids.pop()!;
    if (last !== id) {
      ids[place] = last;
      places.set(last, place);
    }
    places.delete(id);
    if (ids.length === 0) this.pots.delete(key);
  }

  private potOf(key: string): Pot {
    const pot = this.pots.get(key) ?? { ids: [], places: new Map<string, number>() };
    this.pots.set(key, pot);
    return pot;
  }
}
