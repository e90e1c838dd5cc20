import type { CouponId, OpenId, RequestId } from '#domain/brand';
import type { Usage } from '#domain/usage';
import type { Context } from '../context';
import type { CouponRow } from '../database/coupon-repository';
import { knownCard } from '../ledger/known-card';
import { knownCoupon } from '../ledger/platform-coupon';
import { openRequests } from '../ledger/usage-known';
import type { Consumed } from '../push/card-event';

/**
 * WeChat says that a coupon was used. Where a request of ours is open it is left to that one to book the
 * use; otherwise it happened elsewhere and is booked here, once, as an external redemption.
 */
export async function recordConsumption(context: Context, event: Consumed): Promise<void> {
  const coupon = await knownCoupon(context, event.cardId, event.code);
  const external = externalId(coupon._id);
  if (coupon.bookedBy !== '' && coupon.bookedBy !== external) return;
  if (event.source === 'api' && (await openRequests(context, coupon._id)).length > 0) {
    return context.coupons.note(coupon._id, 'consumed');
  }
  const actor = await actorOf(context, event);
  const { at, store, source } = event;
  const usage = { at, by: actor.name, store: store || actor.store, source };
  if (await context.coupons.book(coupon._id, external, usage)) {
    await enter(context, event, { coupon, usage, staff: actor.openId });
  }
}

/** One ledger row for a coupon used elsewhere. Staff cannot make such an id: theirs have no dot. */
const externalId = (coupon: CouponId) => `x.${coupon}` as RequestId;

interface Actor {
  openId: OpenId | '';
  name: string;
  store: string;
}

const nobody: Actor = { openId: '', name: '', store: '' };

/** WeChat names staff by their openid at the Official Account; whether that is one of ours, `people` may know. */
async function actorOf(context: Context, { cardId, staff }: Consumed): Promise<Actor> {
  if (staff === '') return nobody;
  const { account } = await knownCard(context, cardId);
  const person = await context.people.byAccount(account, staff);
  const member = person && (await context.staff.find(person._id));
  return member ? { openId: member._id, name: member.name, store: member.store } : nobody;
}

interface Booked {
  coupon: CouponRow;
  usage: Usage;
  staff: OpenId | '';
}

async function enter(context: Context, event: Consumed, { coupon, usage, staff }: Booked): Promise<void> {
  const { title } = await knownCard(context, event.cardId);
  await context.redemptions.add({
    _id: externalId(coupon._id),
    couponId: coupon._id,
    cardId: event.cardId,
    code: event.code,
    title,
    staff,
    ...usage,
    storeId: event.storeId,
    amount: null,
    overrides: [],
    state: 'done',
    refusal: null,
    traceId: context.traceId,
  });
}
