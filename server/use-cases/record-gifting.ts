import type { Context } from '../context';
import { couponIdOf } from '../ledger/coupon-id';
import { issuerOf } from '../ledger/issuer';
import { knownCoupon } from '../ledger/platform-coupon';
import type { Gifting } from '../push/card-event';
import { unlessRefusedAs } from '../wechat/error-table';

/**
 * A present set out or came back. Pushes come in any order, so WeChat is asked how the code stands now; one
 * that it does not know any more has arrived at the friend under another.
 */
export async function recordGifting(context: Context, { cardId, code }: Gifting): Promise<void> {
  const { codes } = await issuerOf(context, cardId);
  const platform = await unlessRefusedAs('code-not-found', codes.get(code, cardId), null);
  if (platform) await knownCoupon(context, cardId, code);
  await context.coupons.note(couponIdOf(cardId, code), platform?.state ?? 'given');
}
