import type { CouponId } from '#domain/brand';
import { stateOf } from '#domain/coupon';
import type { UnixSeconds } from '#domain/time';
import type { CouponRow } from '../database/coupon-repository';

/** What a person has of one card. */
export interface Holding {
  claimed: number;
  /** The usable coupon that ends first. */
  couponId: CouponId | null;
}

export function holdingOf(coupons: readonly CouponRow[], now: UnixSeconds): Holding {
  const usable = coupons.filter((coupon) => stateOf(coupon.state, coupon, now) === 'usable');
  const [first] = usable.sort((one, other) => one.until - other.until);
  return { claimed: coupons.length, couponId: first?._id ?? null };
}
