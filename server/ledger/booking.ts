import { setTimeout as pause } from 'node:timers/promises';
import type { ErrorInfo } from '#domain/errors';
import type { Usage } from '#domain/usage';
import type { Context } from '../context';
import type { RedemptionRow } from '../database/redemption-repository';
import { usageIn } from '../views/coupon-view';
import { usageOf } from '../views/redemption-view';
import { knownCoupon } from './platform-coupon';
import { openRequests } from './usage-known';

/** Milliseconds between two looks at who of several has booked a use, and how many looks. */
const LOOK_AGAIN = 100;
const LOOKS = 5;

/**
 * Makes the redemption the one that stands for the coupon's use, in the coupon's row first: of all that ask
 * for one coupon exactly one is told true, and it is told so each time. A coupon that had no row gets one; it
 * may also have come between two looks, so the second try does not depend on who made it.
 */
export async function book(context: Context, redemption: RedemptionRow): Promise<boolean> {
  const { _id, couponId, cardId, code } = redemption;
  const claim = () => context.coupons.book(couponId, _id, usageOf(redemption));
  const booked = (await claim()) || ((await knownCoupon(context, cardId, code)) && (await claim()));
  if (booked) await context.redemptions.end(_id, 'done');
  return booked;
}

/** Ends a redemption of a coupon that somebody else has used, and says who and when, as far as we know. */
export async function endAsUsed(context: Context, redemption: RedemptionRow): Promise<ErrorInfo> {
  const usage = await usageByOthers(context, redemption);
  const refusal: ErrorInfo = usage
    ? { code: 'already-redeemed', params: usage }
    : { code: 'not-redeemable', params: { state: 'used' } };
  await context.redemptions.end(redemption._id, 'not-done', refusal);
  return refusal;
}

/** From the booking; before it is made, from the only other request that can have made it. */
async function usageByOthers(context: Context, { _id, couponId }: RedemptionRow): Promise<Usage | null> {
  for (let look = 1; ; look += 1) {
    const coupon = await context.coupons.find(couponId);
    const booked = coupon && usageIn(coupon);
    if (booked) return booked;
    const others = await openRequests(context, couponId, _id);
    if (others.length <= 1 || look === LOOKS) return others[0] ? usageOf(others[0]) : null;
    await pause(LOOK_AGAIN);
  }
}
