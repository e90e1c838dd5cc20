import type {
  AccountOpenId,
  CardId,
  ChannelId,
  CouponCode,
  CouponId,
  GrantId,
  OpenId,
  RequestId,
  UnionId,
} from '#domain/brand';
import type { CouponGroup, PlatformState } from '#domain/coupon';
import type { UnixSeconds } from '#domain/time';
import type { Usage, UsageSource } from '#domain/usage';
import type { Condition } from './condition';
import type { Database } from './database';
import type { Assumptions } from './migrations/migration';
import { upToDate } from './migrations/migrations';
import { behind, type Cursor, type Direction, type Page, pageOf, ROWS_TO_ASK } from './page';
import { Table } from './table';

/** A claimed coupon: WeChat's state as last heard, and what only we know of it. Empty texts are unknown. */
export interface CouponRow {
  _id: CouponId;
  cardId: CardId;
  code: CouponCode;
  /** Whose it is in the mini-program. */
  owner: OpenId | '';
  holder: AccountOpenId | '';
  unionId: UnionId | '';
  grantId: GrantId | '';
  /** The poster or link of ours that it came from. */
  channel: ChannelId | '';
  /** What the claim carried when it began elsewhere. */
  otherText: string;
  claimedAt: UnixSeconds;
  from: UnixSeconds;
  until: UnixSeconds;
  state: PlatformState;
  /** The one ledger row that stands for its use; empty until it is booked. */
  bookedBy: RequestId | '';
  usedAt: number;
  usedBy: string;
  usedStore: string;
  /** Empty until it is used. */
  usedSource: UsageSource | '';
}

type Facts = Partial<
  Pick<CouponRow, 'holder' | 'unionId' | 'grantId' | 'channel' | 'otherText' | 'claimedAt'>
>;

type SortField = 'until' | 'usedAt';

const order: Record<CouponGroup, [SortField, Direction]> = {
  usable: ['until', 'asc'],
  used: ['usedAt', 'desc'],
  ended: ['until', 'desc'],
};

const endedStates: PlatformState[] = [
  'expired',
  'gifting',
  'gift-timeout',
  'given',
  'deleted',
  'unavailable',
];

/** As many as one read gives; more than anyone holds. */
const OF_ONE_OWNER = 1000;
/** More than anyone holds of one card. */
const OF_ONE_CARD = 100;

export function createCouponRepository(database: Database, assumptions: Assumptions) {
  const table = new Table<CouponRow>(database, 'coupons', upToDate('coupons', assumptions));
  const { command } = table;

  function inGroup(owner: OpenId, group: CouponGroup, now: UnixSeconds): Condition<CouponRow> {
    if (group === 'usable') return { owner, state: 'normal', until: command.gte(now) };
    if (group === 'used') return { owner, state: 'consumed' };
    const ended = [{ state: command.in(endedStates) }, { state: 'normal', until: command.lt(now) }];
    return command.and([{ owner }, command.or(ended)]);
  }

  return {
    find: (id: CouponId) => table.find(id),

    /** False when the coupon is known already. */
    add: (coupon: CouponRow) => table.insert(coupon),

    async page(
      owner: OpenId,
      group: CouponGroup,
      now: UnixSeconds,
      after: Cursor | null,
    ): Promise<Page<CouponRow>> {
      const [field, way] = order[group];
      const all = inGroup(owner, group, now);
      const where = after ? command.and([all, behind(command, field, way, after)]) : all;
      const rows = await table.select({
        where,
        order: [
          [field, way],
          ['_id', way],
        ],
        limit: ROWS_TO_ASK,
      });
      return pageOf(rows, (row) => row[field]);
    },

    countUsable: (owner: OpenId, now: UnixSeconds) => table.count(inGroup(owner, 'usable', now)),

    ofOwner: (owner: OpenId) => table.select({ where: { owner }, limit: OF_ONE_OWNER }),

    ofCard: (owner: OpenId, cardId: CardId) => table.select({ where: { owner, cardId }, limit: OF_ONE_CARD }),

    /** Gives a coupon without owner its owner; false when it has one, or somebody else than `holder` holds it. */
    async join(id: CouponId, owner: OpenId, holder?: CouponRow['holder']): Promise<boolean> {
      const where = { _id: id, owner: '' as const };
      const held = holder === undefined ? where : { ...where, holder: command.in(['', holder]) };
      return (await table.update(held, { owner })) > 0;
    },

    /** Coupons that wait for somebody with this unionid. */
    orphansOf: (unionId: UnionId) => table.select({ where: { owner: '', unionId }, limit: OF_ONE_CARD }),

    /** A present whose code stays what it is has somebody else now; the giver's row becomes theirs. */
    async handOver(id: CouponId, holder: AccountOpenId): Promise<void> {
      const nobody = { owner: '', unionId: '', grantId: '', channel: '', otherText: '' } as const;
      await table.update({ _id: id, holder: command.neq(holder) }, { ...nobody, holder });
    },

    /** The coupons that WeChat says somebody holds. */
    heldBy: (holders: readonly AccountOpenId[]) =>
      table.select({ where: { holder: command.in(holders) }, limit: OF_ONE_OWNER }),

    /** Takes the names of its person out; the ledger needs the rest. */
    async forget(ids: readonly CouponId[]): Promise<void> {
      for (let start = 0; start < ids.length; start += OF_ONE_CARD) {
        const _id = command.in(ids.slice(start, start + OF_ONE_CARD));
        await table.update({ _id }, { owner: '', holder: '', unionId: '' });
      }
    },

    /** Facts of the holder's claim, which never change; none of a coupon that somebody else holds by now. */
    async describe(id: CouponId, holder: CouponRow['holder'], facts: Facts): Promise<void> {
      await table.update({ _id: id, holder: command.in(['', holder]) }, facts);
    },

    /** WeChat's news of a coupon's state; a used coupon stays used. */
    async note(id: CouponId, state: PlatformState): Promise<void> {
      await table.update({ _id: id, state: command.in(['normal', ...endedStates]) }, { state });
    },

    /** True for the one ledger row that stands for the coupon's use, however often it asks. */
    async book(id: CouponId, request: RequestId, { at, by, store, source }: Usage): Promise<boolean> {
      const where = { _id: id, bookedBy: command.in(['', request]) };
      const used = { usedAt: at, usedBy: by, usedStore: store, usedSource: source };
      if ((await table.update(where, { state: 'consumed', bookedBy: request, ...used })) > 0) return true;
      return (await table.find(id))?.bookedBy === request;
    },
  };
}

export type CouponRepository = ReturnType<typeof createCouponRepository>;
