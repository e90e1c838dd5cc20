import type {
  AccountOpenId,
  AppId,
  CardId,
  CouponCode,
  CouponId,
  GrantId,
  OpenId,
  UnionId,
} from '#domain/brand';
import { type GrantState, grantMoves } from '#domain/grant';
import type { UnixSeconds } from '#domain/time';
import { sourcesOf } from '#domain/transition';
import type { Database } from './database';
import type { Assumptions } from './migrations/migration';
import { upToDate } from './migrations/migrations';
import { Table } from './table';

/** One attempt to claim: who asked for which card, and what became of it. */
export interface GrantRow {
  _id: GrantId;
  cardId: CardId;
  /** The card's Official Account; `holder` is an openid of it. */
  account: AppId;
  /** Empty for who claimed from a poster and has not been here. */
  person: OpenId | '';
  unionId: UnionId | '';
  /** The person's so-manyth of this card, from 0; -1 for one from a poster or link, or of before claims had numbers. */
  n: number;
  state: GrantState;
  /** Of the merchant's own codes, where the card gives them out. */
  code: CouponCode | '';
  /** The day (2026-05-01) whose counter has counted it; empty when none has. */
  countedOn: string;
  openedAt: UnixSeconds;
  /** When the timer looks at it next, as long as it is open. */
  nextAt: UnixSeconds;
  couponId: CouponId | '';
  /** The person as the Official Account knows them, once WeChat told. */
  holder: AccountOpenId | '';
}

/** More than anyone may claim of one card. */
const OF_ONE_PERSON = 100;
/** As many as one read gives. */
const OF_ANY_CARD = 1000;

/** One that began with a tap in the mini-program. */
export type TappedGrant = GrantRow & { person: OpenId };

export const isTapped = (grant: GrantRow | null): grant is TappedGrant =>
  grant !== null && grant.person !== '';

export function createGrantRepository(database: Database, assumptions: Assumptions) {
  const table = new Table<GrantRow>(database, 'grants', upToDate('grants', assumptions));
  const { command } = table;

  return {
    find: (id: GrantId) => table.find(id),
    add: (grant: GrantRow) => table.insert(grant),

    /** A person's attempts at a card, the latest first. */
    ofPerson(person: OpenId, cardId: CardId): Promise<GrantRow[]> {
      return table.select({ where: { person, cardId }, order: [['n', 'desc']], limit: OF_ONE_PERSON });
    },

    /** All that a person has tried to claim. */
    ofAnyCard: (person: OpenId) => table.select({ where: { person }, limit: OF_ANY_CARD }),

    /** Takes the person's names out; what is left keeps the limits. */
    async forget(person: OpenId, former: OpenId): Promise<void> {
      await table.update({ person }, { person: former, unionId: '', holder: '' });
    },

    /** Whoever comes back has claimed what they had; false when they had nothing of this card. */
    async rejoin(former: OpenId, person: OpenId, cardId: CardId): Promise<boolean> {
      return (await table.update({ person: former, cardId }, { person })) > 0;
    },

    /** False when the table of moves does not allow it from where the grant stands now, or it is not in `from`. */
    async move(
      id: GrantId,
      to: GrantState,
      changes: Partial<Omit<GrantRow, '_id'>> = {},
      from = sourcesOf(grantMoves, to),
    ): Promise<boolean> {
      const allowed = sourcesOf(grantMoves, to).filter((state) => from.includes(state));
      const where = { _id: id, state: command.in(allowed) };
      return (await table.update(where, { ...changes, state: to })) > 0;
    },

    /** Open grants that the timer must look at. */
    due(now: UnixSeconds, limit: number): Promise<GrantRow[]> {
      const where = { state: 'open' as const, nextAt: command.lte(now) };
      return table.select({ where, order: [['nextAt', 'asc']], limit });
    },

    /** Facts beside its state. */
    async note(id: GrantId, facts: Pick<GrantRow, 'countedOn'>): Promise<void> {
      await table.update({ _id: id }, facts);
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
