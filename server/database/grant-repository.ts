import type { AccountOpenId, AppId, CardId, CouponId, GrantId, OpenId, UnionId } from '#domain/brand';
import { type GrantState, grantMoves } from '#domain/grant';
import type { UnixSeconds } from '#domain/time';
import { sourcesOf } from '#domain/transition';
import type { Database } from './database';
import { Table } from './table';

/** One attempt to claim: who asked for which card, and what became of it. */
export interface GrantRow {
  _id: GrantId;
  cardId: CardId;
  /** The card's Official Account; `holder` is an openid of it. */
  account: AppId;
  person: OpenId;
  unionId: UnionId | '';
  state: GrantState;
  openedAt: UnixSeconds;
  /** When the timer looks at it next, as long as it is open. */
  nextAt: UnixSeconds;
  couponId: CouponId | '';
  /** The person as the Official Account knows them, once WeChat told. */
  holder: AccountOpenId | '';
}

export function createGrantRepository(database: Database) {
  const table = new Table<GrantRow>(database, 'grants');
  const { command } = table;

  return {
    find: (id: GrantId) => table.find(id),
    add: (grant: GrantRow) => table.insert(grant),

    /** False when the table of moves does not allow it from where the grant stands now. */
    async move(id: GrantId, to: GrantState, changes: Partial<Omit<GrantRow, '_id'>> = {}): Promise<boolean> {
      const where = { _id: id, state: command.in(sourcesOf(grantMoves, to)) };
      return (await table.update(where, { ...changes, state: to })) > 0;
    },

    /** Open grants that the timer must look at. */
    due(now: UnixSeconds, limit: number): Promise<GrantRow[]> {
      const where = { state: 'open' as const, nextAt: command.lte(now) };
      return table.select({ where, order: [['nextAt', 'asc']], limit });
    },

    async postpone(id: GrantId, nextAt: UnixSeconds): Promise<void> {
      await table.update({ _id: id, state: 'open' }, { nextAt });
    },

    /** The person's openid at an Official Account, if any claim of theirs told it. */
    async holderOf(person: OpenId, account: AppId): Promise<AccountOpenId | null> {
      const where = { person, account, holder: command.gt('') };
      const [grant] = await table.select({ where, limit: 1 });
      return grant?.holder || null;
    },
  };
}

export type GrantRepository = ReturnType<typeof createGrantRepository>;
