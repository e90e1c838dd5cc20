import { windowOf } from '#domain/validity';
import type { Context } from '../context';
import { knownCard } from '../ledger/known-card';
import { recordCoupon } from '../ledger/record-coupon';
import type { Claimed } from '../push/card-event';

/**
 * WeChat says that somebody has a coupon; that alone makes it exist. It joins the grant that it began with;
 * one that began elsewhere waits for its person to open it from their card pack.
 */
export async function recordClaim(context: Context, event: Claimed): Promise<void> {
  const { cardId, code, holder, unionId, outerStr, at } = event;
  const { validity } = await knownCard(context, cardId);
  const claim = { cardId, code, holder, unionId, outerStr, claimedAt: at };
  await recordCoupon(context, { ...claim, window: windowOf(validity, at), state: 'normal' });
}
