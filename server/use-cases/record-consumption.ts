import type { CouponId, RequestId } from '#domain/brand';
import type { Context } from '../context';
import type { CouponRow } from '../database/coupon-repository';
import { knownCard } from '../ledger/known-card';
import { knownCoupon } from '../ledger/platform-coupon';
import { openRequests } from '../ledger/usage-known';
import type { Consumed } from '../push/card-event';

/** A call of the API, which may be ours; any other source is certainly not. */
const FROM_API = 'FROM_API';

/**
 * WeChat says that a coupon was used. Where a request of ours is open it is left to that one to book the
 * use; otherwise it happened elsewhere and is booked here, once, as an external redemption.
 */
export async function recordConsumption(context: Context, event: Consumed): Promise<void> {
  const coupon = await knownCoupon(context, event.cardId, event.code);
  const external = externalId(coupon._id);
  if (coupon.bookedBy !== '' && coupon.bookedBy !== external) return;
  if (event.source === FROM_API && (await openRequests(context, coupon._id)).length > 0) {
    return context.coupons.note(coupon._id, 'consumed');
  }
  const usage = { at: event.at, by: '', store: event.store };
  if (await context.coupons.book(coupon._id, external, usage)) await enter(context, event, coupon);
}

/** One ledger row for a coupon used elsewhere. Staff cannot make such an id: theirs have no dot. */
const externalId = (coupon: CouponId) => `x.${coupon}` as RequestId;

async function enter(context: Context, event: Consumed, coupon: CouponRow): Promise<void> {
  const { title } = await knownCard(context, event.cardId);
  await context.redemptions.add({
    _id: externalId(coupon._id),
    couponId: coupon._id,
    cardId: event.cardId,
    code: event.code,
    title,
    staff: '',
    by: '',
    store: event.store,
    source: event.source,
    state: 'done',
    at: event.at,
    refusal: null,
  });
}
