import { windowOf } from '#domain/validity';
import type { Context } from '../context';
import { couponIdOf } from '../ledger/coupon-id';
import { issuerOf } from '../ledger/issuer';
import { knownCard } from '../ledger/known-card';
import { recordCoupon } from '../ledger/record-coupon';
import type { Claimed } from '../push/card-event';
import { unlessRefusedAs } from '../wechat/error-table';

/**
 * WeChat says that somebody has a coupon; that alone makes it exist. It joins the grant that it began with;
 * one that began elsewhere waits for its person to open it from their card pack.
 */
export async function recordClaim(context: Context, event: Claimed): Promise<void> {
  const { gift, at } = event;
  if (gift) return recordPresent(context, event, gift);
  const { validity } = await knownCard(context, event.cardId);
  await recordCoupon(context, { ...event, claimedAt: at, window: windowOf(validity, at), state: 'normal' });
}

/**
 * A present has arrived: the giver's row ends as given away and the receiver has one of their own, with the
 * term that the giver's had. WeChat is asked whose it is now, since it may have been passed on again.
 */
async function recordPresent(
  context: Context,
  event: Claimed,
  gift: NonNullable<Claimed['gift']>,
): Promise<void> {
  if (gift.code !== event.code) await endGivers(context, event, gift);
  const { codes } = await issuerOf(context, event.cardId);
  const platform = await unlessRefusedAs('code-not-found', codes.get(event.code, event.cardId), null);
  const { validity } = await knownCard(context, event.cardId);
  const gone = { ...event, window: windowOf(validity, event.at), state: 'given' as const };
  const news = { ...(platform ?? gone), outerStr: '', claimedAt: event.at };
  const couponId = couponIdOf(event.cardId, event.code);
  await context.coupons.handOver(couponId, news.holder);
  await context.coupons.note(couponId, news.state);
  await recordCoupon(context, { ...news, unionId: news.holder === event.holder ? event.unionId : '' });
}

/**
 * Also where the claim of the giver has not been told yet: then it comes to a coupon that is given away. They may
 * have had it from a friend themselves.
 */
async function endGivers(
  context: Context,
  { cardId, outerStr, at }: Claimed,
  { code, from: holder }: NonNullable<Claimed['gift']>,
): Promise<void> {
  const { validity } = await knownCard(context, cardId);
  const window = windowOf(validity, at);
  const news = { cardId, code, holder, unionId: '' as const, outerStr, claimedAt: null, window };
  await recordCoupon(context, { ...news, state: 'given', mayBePresent: true });
  await context.coupons.note(couponIdOf(cardId, code), 'given');
}
