import type { CardId } from '#domain/brand';
import type { ClaimLimits } from '#domain/claim-limits';
import type { Database, Operator } from './database';
import { Table } from './table';

/** Claims of one card on one day in China, and of its whole campaign up to then. */
export interface CounterRow {
  _id: string;
  cardId: CardId;
  /** 2026-05-01, so that days can be compared. */
  day: string;
  today: number;
  ever: number;
}

export type Place = 'taken' | 'none-today' | 'none';

type Caps = Pick<ClaimLimits, 'perDay' | 'total'>;

export function createCounterRepository(database: Database) {
  const table = new Table<CounterRow>(database, 'counters');
  const { command } = table;
  const idOf = (cardId: CardId, day: string) => `${cardId}.${day}`;

  /** False when a cap is reached, or the day has no row yet. */
  async function add(cardId: CardId, day: string, { perDay, total }: Caps): Promise<boolean> {
    const where: { _id: string; today?: Operator; ever?: Operator } = { _id: idOf(cardId, day) };
    if (perDay !== null) where.today = command.lt(perDay);
    if (total !== null) where.ever = command.lt(total);
    return (await table.update(where, { today: command.inc(1), ever: command.inc(1) })) > 0;
  }

  /** A day begins with what the days before it have counted; false when it has begun already. */
  async function begin(cardId: CardId, day: string): Promise<boolean> {
    const where = { cardId, day: command.lt(day) };
    const [last] = await table.select({ where, order: [['day', 'desc']], limit: 1 });
    return table.insert({ _id: idOf(cardId, day), cardId, day, today: 0, ever: last?.ever ?? 0 });
  }

  return {
    /** Counts one claim more, unless a cap is reached: one conditional write, atomic for all who ask at once. */
    async take(cardId: CardId, day: string, caps: Caps): Promise<Place> {
      if (await add(cardId, day, caps)) return 'taken';
      const row = await table.find(idOf(cardId, day));
      if (caps.total !== null && row && row.ever >= caps.total) return 'none';
      if (caps.perDay !== null && row && row.today >= caps.perDay) return 'none-today';
      // Nobody had begun the day, or somebody began it, or gave a place back, between the two looks.
      if (!row) await begin(cardId, day);
      return this.take(cardId, day, caps);
    },

    /** Takes a claim back that was counted on `day`; later days have it in their sum. */
    async free(cardId: CardId, day: string): Promise<void> {
      await table.update({ _id: idOf(cardId, day) }, { today: command.inc(-1) });
      await table.update({ cardId, day: command.gte(day) }, { ever: command.inc(-1) });
    },
  };
}

export type CounterRepository = ReturnType<typeof createCounterRepository>;
