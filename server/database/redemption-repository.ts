import type { CardId, CouponCode, CouponId, OpenId, RequestId, StoreId } from '#domain/brand';
import type { ErrorInfo } from '#domain/errors';
import type { Fen } from '#domain/money';
import type { Override } from '#domain/override';
import { type RedemptionState, redemptionMoves } from '#domain/redemption';
import type { UnixSeconds } from '#domain/time';
import { sourcesOf } from '#domain/transition';
import type { UsageSource } from '#domain/usage';
import type { Database } from './database';
import type { Assumptions } from './migrations/migration';
import { upToDate } from './migrations/migrations';
import { behind, type Cursor, type Page, pageOf, ROWS_TO_ASK } from './page';
import { Table } from './table';

/** An entry of the ledger, written before WeChat is asked; who, where, when and with whose leave. */
export interface RedemptionRow {
  _id: RequestId;
  couponId: CouponId;
  cardId: CardId;
  code: CouponCode;
  title: string;
  /** Empty when nobody of ours is known to have done it. */
  staff: OpenId | '';
  by: string;
  store: string;
  storeId: StoreId | '';
  source: UsageSource;
  /** What the order came to; null where nobody said. */
  amount: Fen | null;
  /** The conditions that `staff`, then a manager, set aside, with the reasons. */
  overrides: Override[];
  state: RedemptionState;
  at: UnixSeconds;
  /** Why it was not done; null otherwise. */
  refusal: ErrorInfo | null;
  traceId: string;
}

/** More than anyone redeems one coupon at once. */
const OPEN_AT_ONCE = 20;

export function createRedemptionRepository(database: Database, assumptions: Assumptions) {
  const table = new Table<RedemptionRow>(database, 'redemptions', upToDate('redemptions', assumptions));
  const { command } = table;

  return {
    find: (id: RequestId) => table.find(id),

    /** False when the request is known already. */
    add: (redemption: RedemptionRow) => table.insert(redemption),

    /** False when the redemption has ended before. */
    async end(id: RequestId, to: RedemptionState, refusal: ErrorInfo | null = null): Promise<boolean> {
      const where = { _id: id, state: command.in(sourcesOf(redemptionMoves, to)) };
      return (await table.update(where, { state: to, refusal })) > 0;
    },

    /** The requests for a coupon that were not refused, the first one first. */
    openOf(couponId: CouponId): Promise<RedemptionRow[]> {
      const where = { couponId, state: command.in(['pending', 'done']) };
      return table.select({ where, order: [['at', 'asc']], limit: OPEN_AT_ONCE });
    },

    /** Requests whose end nobody has written for a while. */
    pending(before: UnixSeconds, limit: number): Promise<RedemptionRow[]> {
      const where = { state: 'pending' as const, at: command.lte(before) };
      return table.select({ where, order: [['at', 'asc']], limit });
    },

    /** The newest first. */
    async page(after: Cursor | null): Promise<Page<RedemptionRow>> {
      const where = after ? behind(command, 'at', 'desc', after) : { at: command.gt(0) };
      const rows = await table.select({
        where,
        order: [
          ['at', 'desc'],
          ['_id', 'desc'],
        ],
        limit: ROWS_TO_ASK,
      });
      return pageOf(rows, ({ at }) => at);
    },

    countDone: (since: UnixSeconds) => table.count({ state: 'done', at: command.gte(since) }),
  };
}

export type RedemptionRepository = ReturnType<typeof createRedemptionRepository>;
