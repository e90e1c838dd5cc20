import type { Context } from '../context';
import { knownCoupon } from '../ledger/platform-coupon';
import type { Deleted } from '../push/card-event';

/** The holder threw the coupon away. A used one stays in their wallet as used. */
export async function recordDeletion(context: Context, { cardId, code }: Deleted): Promise<void> {
  const coupon = await knownCoupon(context, cardId, code);
  await context.coupons.note(coupon._id, 'deleted');
}
