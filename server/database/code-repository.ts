import { randomInt } from 'node:crypto';
import type { CardId, CouponCode, CouponId, GrantId } from '#domain/brand';
import type { Database } from './database';
import { Table } from './table';

/** A code of the merchant's own, imported to be given to one person. */
export interface CodeRow {
  _id: CouponId;
  cardId: CardId;
  code: CouponCode;
  state: 'free' | 'held';
  grantId: GrantId | '';
}

/** Free codes looked at, so that people who draw at once rarely reach for the same one. */
const TO_CHOOSE_FROM = 50;
const TRIES = 10;
/** As many ids as one condition takes. */
const AT_ONCE = 100;

export function createCodeRepository(database: Database) {
  const table = new Table<CodeRow>(database, 'codes');
  const { command } = table;

  async function knownAmong(ids: readonly CouponId[]): Promise<Set<CouponId>> {
    const rows = await table.select({ where: { _id: command.in(ids) }, limit: AT_ONCE });
    return new Set(rows.map(({ _id }) => _id));
  }

  async function addSome(rows: readonly CodeRow[]): Promise<number> {
    const known = await knownAmong(rows.map(({ _id }) => _id));
    const fresh = rows.filter(({ _id }) => !known.has(_id));
    if (fresh.length > 0) await table.insertAll(fresh);
    return fresh.length;
  }

  return {
    /** Answers how many were new. */
    async addAll(rows: readonly CodeRow[]): Promise<number> {
      let added = 0;
      for (let start = 0; start < rows.length; start += AT_ONCE) {
        added += await addSome(rows.slice(start, start + AT_ONCE));
      }
      return added;
    },

    /** The code that the grant holds already, otherwise a free one that nobody else gets; null when none is left. */
    async draw(cardId: CardId, grantId: GrantId): Promise<CouponCode | null> {
      const [held] = await table.select({ where: { grantId, cardId }, limit: 1 });
      if (held) return held.code;
      for (let tries = 0; tries < TRIES; tries += 1) {
        const free = await table.select({ where: { cardId, state: 'free' }, limit: TO_CHOOSE_FROM });
        if (free.length === 0) return null;
        const { _id, code } = free[randomInt(free.length)]!;
        if ((await table.update({ _id, state: 'free' }, { state: 'held', grantId })) > 0) return code;
      }
      return null;
    },

    /** For codes of which nobody has been told, or of which WeChat says that nobody has them. */
    async release(grantId: GrantId, id?: CouponId): Promise<void> {
      const held = { grantId, state: 'held' as const };
      await table.update(id ? { ...held, _id: id } : held, { state: 'free', grantId: '' });
    },

    async count(cardId: CardId): Promise<Record<CodeRow['state'], number>> {
      const [free, held] = await Promise.all([
        table.count({ cardId, state: 'free' }),
        table.count({ cardId, state: 'held' }),
      ]);
      return { free, held };
    },
  };
}

export type CodeRepository = ReturnType<typeof createCodeRepository>;
