import { oldPushes } from './old-pushes';
import type { PushRow } from './push-row';

/** A push that waits for an attempt; `nextAt` in milliseconds since 1970 in the simulated world. */
export interface WaitingPush {
  id: string;
  nextAt: number;
}

const FULL = 10_000;

/** Every push by its id, and beside them the few that wait: those that are over cost nothing to skip. */
export class PushRows {
  private readonly rows = new Map<string, PushRow>();
  private readonly nextAts = new Map<string, number>();
  /** How many there are when old ones are looked for. */
  private full = FULL;

  constructor(rows: readonly PushRow[]) {
    for (const row of rows) this.put(row);
  }

  put(row: PushRow): void {
    this.rows.set(row.id, row);
    if (row.nextAt === null) this.nextAts.delete(row.id);
    else this.nextAts.set(row.id, row.nextAt);
  }

  has(id: string): boolean {
    return this.rows.has(id);
  }

  /** @throws an Error for a push that does not exist */
  get(id: string): PushRow {
    const row = this.rows.get(id);
    if (row === undefined) throw new Error(`no push ${id}`);
    return row;
  }

  /** Oldest first. */
  all(): PushRow[] {
    return [...this.rows.values()];
  }

  /** Takes time in proportion to those that wait, however many there are besides. */
  waiting(): WaitingPush[] {
    return [...this.nextAts].map(([id, nextAt]) => ({ id, nextAt }));
  }

  /**
   * Forgets old pushes and answers their ids, when there are twice as many as it left the last time: so a push costs
   * the same, however many there are.
   */
  forgetOld(now: number, isBusy: (id: string) => boolean): string[] {
    if (this.rows.size < this.full) return [];
    const old = oldPushes(this.all(), now).map(({ id }) => id);
    const forgotten = old.filter((id) => !isBusy(id));
    for (const id of forgotten) this.rows.delete(id);
    this.full = Math.max(FULL, 2 * this.rows.size);
    return forgotten;
  }

  clear(): void {
    this.rows.clear();
    this.nextAts.clear();
    this.full = FULL;
  }
}
