import type { RequestId } from '#domain/brand';
import type { Usage } from '#domain/usage';
import type { Context } from '../context';
import type { CouponRow } from '../database/coupon-repository';
import type { RedemptionRow } from '../database/redemption-repository';
import { usageIn } from '../views/coupon-view';
import { usageOf } from '../views/redemption-view';

/**
 * When, where and by whom a coupon was used: from its booking or, before that is made, from the requests
 * that can have used it.
 */
export async function usageKnown(context: Context, coupon: CouponRow): Promise<Usage | null> {
  const booked = usageIn(coupon);
  if (booked) return booked;
  const [first] = await openRequests(context, coupon._id);
  return first ? usageOf(first) : null;
}

/** The requests for a coupon that were not refused, but for `own`; the first one first. */
export async function openRequests(
  { redemptions }: Context,
  couponId: CouponRow['_id'],
  own?: RequestId,
): Promise<RedemptionRow[]> {
  const open = await redemptions.openOf(couponId);
  return open.filter(({ _id }) => _id !== own);
}
