import type { AccountOpenId, CardId, CouponCode, UnionId } from '#domain/brand';
import type { PlatformState } from '#domain/coupon';
import type { UnixSeconds } from '#domain/time';
import type { Window } from '#domain/validity';
import type { Context } from '../context';
import type { CouponRow } from '../database/coupon-repository';
import type { GrantRow } from '../database/grant-repository';
import { couponIdOf } from './coupon-id';
import { grantCoupon } from './end-grant';
import { grantBehind } from './grant-behind';

/** A claim that WeChat told of, in whatever way. */
export interface ClaimNews {
  cardId: CardId;
  code: CouponCode;
  holder: AccountOpenId;
  unionId: UnionId | '';
  outerStr: string;
  /** Null when the teller does not know: then the grant's time, or the present, stands for it. */
  claimedAt: UnixSeconds | null;
  window: Window;
  state: PlatformState;
}

/** Where a phone's channel texts end; nothing longer is kept. */
const LONGEST_CHANNEL = 128;

/**
 * Makes the coupon's row and ends the grant that it began with. May come first, twice or late: what is
 * known already stays, what was missing is filled in. Answers the row.
 */
export async function recordCoupon(context: Context, news: ClaimNews): Promise<CouponRow> {
  const couponId = couponIdOf(news.cardId, news.code);
  const grant = await grantBehind(context, { ...news, couponId });
  const row = newRow(news, grant, context.now);
  const known = (await context.coupons.add(row)) ? row : await fillIn(context, row, news);
  if (grant) await grantCoupon(context, grant, row._id, news.holder);
  return known;
}

function newRow(news: ClaimNews, grant: GrantRow | null, now: UnixSeconds): CouponRow {
  const { cardId, code, holder, unionId, window, state } = news;
  return {
    _id: couponIdOf(cardId, code),
    cardId,
    code,
    owner: grant?.person ?? '',
    holder,
    unionId: unionId || grant?.unionId || '',
    grantId: grant?._id ?? '',
    channel: grant ? '' : news.outerStr.slice(0, LONGEST_CHANNEL),
    claimedAt: news.claimedAt ?? grant?.openedAt ?? now,
    ...window,
    state,
    bookedBy: '',
    usedAt: 0,
    usedBy: '',
    usedStore: '',
  };
}

/** Adds what the row did not know. Never the state: it may have moved on. */
async function fillIn(context: Context, row: CouponRow, { claimedAt }: ClaimNews): Promise<CouponRow> {
  const { _id, owner, holder, unionId, grantId, channel } = row;
  const facts = Object.entries({ holder, unionId, grantId, channel, claimedAt }).filter(([, fact]) => fact);
  await context.coupons.describe(_id, Object.fromEntries(facts));
  if (owner) await context.coupons.join(_id, owner);
  return (await context.coupons.find(_id)) ?? row;
}
