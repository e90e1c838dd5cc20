import type { CouponRow } from '#server/database/coupon-repository';
import type { TrueCoupon } from '../platform-truth';
import { type Invariant, wrongAmong } from './problems';

/** The wallet is the card pack: every coupon of WeChat's is known, with its state and its holder. */
export const couponsAgree: Invariant = ({ truth, coupons }) => {
  const byId = new Map(coupons.map((coupon) => [coupon._id, coupon]));
  return truth.flatMap((coupon) => differences(coupon, byId.get(coupon.id)));
};

export const noCouponIsInvented: Invariant = ({ truth, coupons }) => {
  const known = new Set(truth.map(({ id }) => id));
  return wrongAmong(
    coupons,
    ({ _id }) => !known.has(_id),
    ({ code }) => `we have a coupon ${code} that WeChat has not`,
  );
};

function differences(coupon: TrueCoupon, row: CouponRow | undefined): string[] {
  const { code, state, owner, holder } = coupon;
  if (!row) return state === 'given' ? [] : [`WeChat has ${code} (${state}), we have not`];
  return [
    ...(sameState(row, coupon) ? [] : [`${code} is ${state} at WeChat and ${row.state} here`]),
    ...(row.holder === holder ? [] : [`${code} is held by ${holder} and here by ${row.holder || 'nobody'}`]),
    ...(['', owner].includes(row.owner) ? [] : [`${code} is ${owner}'s and is shown to ${row.owner}`]),
  ];
}

/** Nobody tells of a present that waited too long; it cannot be used either way. */
function sameState({ state }: CouponRow, truth: TrueCoupon): boolean {
  return state === truth.state || (state === 'gifting' && truth.state === 'gift-timeout');
}
