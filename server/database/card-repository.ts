import type { AppId, CardId } from '#domain/brand';
import { type Card, type CardSettings, noSettings, type PlatformCard } from '#domain/card';
import type { UnixSeconds } from '#domain/time';
import type { Database } from './database';
import { createMemory } from './memory';
import type { Assumptions } from './migrations/migration';
import { upToDate } from './migrations/migrations';
import { Table } from './table';

/** A card as WeChat last told it, with when. Its stock is WeChat's, never counted by us. */
export interface CardRow extends Omit<PlatformCard, 'id'> {
  _id: CardId;
  settings: CardSettings;
  /** The end of a fixed range; far away for cards that count from the claim. */
  endsAt: number;
  createdAt: UnixSeconds;
  syncedAt: UnixSeconds;
}

/** A card of the database, and when it was last read from WeChat. */
export interface KnownCard {
  card: Card;
  syncedAt: UnixSeconds;
}

/** Cards shown in the hall at most. */
const HALL_SIZE = 100;
/**
 * Seconds for which an instance answers a card from memory. Harmless: WeChat decides about stock, limits and
 * states; a card's title or stock may look old for that long.
 */
const FRESH_IN_MEMORY = 10;
/** Seconds for the list of the hall's cards: a card that was just approved or deleted shows that much later. */
const FRESH_HALL = 3;
/** As many ids as one condition takes. */
const MOST_AT_ONCE = 100;
const NEVER = 9_999_999_999;

export function createCardRepository(database: Database, now: () => UnixSeconds, assumptions: Assumptions) {
  const table = new Table<CardRow>(database, 'cards', upToDate('cards', assumptions));
  const { command } = table;
  const noCoupons = new Set<CardId>();
  const memory = createMemory<CardId, KnownCard>(FRESH_IN_MEMORY, now);
  const hall = createMemory<'hall', CardRow[]>(FRESH_HALL, now);
  const remember = (known: KnownCard) => memory.keep(known.card.id, known);

  async function read(ids: readonly CardId[]): Promise<KnownCard[]> {
    const rows = await table.select({ where: { _id: command.in(ids) }, limit: MOST_AT_ONCE });
    return rows.map((row) => remember(knownCard(row)));
  }

  async function readHall(at: UnixSeconds): Promise<CardRow[]> {
    const where = { status: 'approved' as const, endsAt: command.gte(at) };
    const rows = await table.select({ where, order: [['createdAt', 'desc']], limit: HALL_SIZE });
    for (const row of rows) remember(knownCard(row));
    return rows;
  }

  /** This instance has changed the card, so it reads it again. */
  function forget(id: CardId): void {
    memory.forget(id);
    hall.forget('hall');
  }

  return {
    async find(id: CardId): Promise<KnownCard | null> {
      return memory.find(id) ?? (await read([id]))[0] ?? null;
    },

    /** The cards that are known, by id; one operation for all that are not in memory. */
    async findAll(ids: readonly CardId[]): Promise<Map<CardId, Card>> {
      const wanted = [...new Set(ids)];
      const remembered = wanted.flatMap((id) => memory.find(id) ?? []);
      const missing = wanted.filter((id) => remembered.every(({ card }) => card.id !== id));
      const found = missing.length > 0 ? await read(missing) : [];
      return new Map([...remembered, ...found].map(({ card }) => [card.id, card]));
    },

    /** What the hall shows: approved and not ended, the newest first. As read by this instance within seconds. */
    async inHall(at: UnixSeconds): Promise<Card[]> {
      const rows = hall.find('hall') ?? hall.keep('hall', await readHall(at));
      return rows.filter(({ endsAt }) => endsAt >= at).map((row) => knownCard(row).card);
    },

    /** The ids that have no row, but for those that are no coupons. */
    async unknownAmong(ids: readonly CardId[]): Promise<CardId[]> {
      const asked = ids.filter((id) => !noCoupons.has(id));
      const known = new Set<CardId>();
      for (let start = 0; start < asked.length; start += MOST_AT_ONCE) {
        for (const { card } of await read(asked.slice(start, start + MOST_AT_ONCE))) known.add(card.id);
      }
      return asked.filter((id) => !known.has(id));
    },

    /**
     * WeChat no longer knows the card, or it never was a coupon: member cards and tickets live among an
     * account's cards, too, and are not asked for again.
     */
    async withdraw(id: CardId, syncedAt: UnixSeconds): Promise<void> {
      noCoupons.add(id);
      await table.update({ _id: id }, { status: 'deleted', syncedAt });
      forget(id);
    },

    /** The cards of an account whose news is the oldest. */
    async oldest(account: AppId, before: UnixSeconds, limit: number): Promise<CardId[]> {
      const where = { account, syncedAt: command.lt(before) };
      const rows = await table.select({ where, order: [['syncedAt', 'asc']], limit });
      return rows.map(({ _id }) => _id);
    },

    /** Keeps what WeChat says now; `createdAt` is when we first heard of the card. */
    async save(card: PlatformCard, syncedAt: UnixSeconds): Promise<void> {
      const { id, ...rest } = card;
      const changes = { ...rest, endsAt: endOf(card), syncedAt };
      const updated = await table.update({ _id: id }, changes);
      if (updated === 0) {
        await table.insert({ _id: id, ...changes, settings: noSettings, createdAt: syncedAt });
      }
      forget(id);
    },

    /** False when there is no such card. Other instances heed the change within seconds. */
    async set(id: CardId, settings: CardSettings): Promise<boolean> {
      const updated = await table.update({ _id: id }, { settings });
      forget(id);
      return updated > 0;
    },
  };
}

export type CardRepository = ReturnType<typeof createCardRepository>;

function knownCard({ _id, endsAt, createdAt, syncedAt, ...rest }: CardRow): KnownCard {
  return { card: { id: _id, ...rest }, syncedAt };
}

function endOf({ validity }: PlatformCard): number {
  return validity.kind === 'fixed-range' ? validity.until : NEVER;
}
