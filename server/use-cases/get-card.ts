import * as v from 'valibot';
import type { Api } from '#domain/api';
import type { CardId, CouponId } from '#domain/brand';
import { stateOf } from '#domain/coupon';
import type { UnixSeconds } from '#domain/time';
import type { CouponRow } from '../database/coupon-repository';
import { cardId } from '../input';
import { recentCard } from '../ledger/known-card';
import type { UseCases } from '../use-case';
import { cardDetail } from '../views/card-view';

/** One card with its whole story. WeChat is asked when our copy is older than a minute, or missing. */
export const getCard: UseCases<Api['consumer']>['getCard'] = {
  input: v.object({ cardId }),

  async run(input, context) {
    const id = input.cardId as CardId;
    const own = context.coupons.ofCard(context.caller.openId, id);
    const [card, coupons] = await Promise.all([recentCard(context, id), own]);
    return cardDetail(card, coupons.length, endingFirst(coupons, context.now), context.now);
  },
};

function endingFirst(coupons: readonly CouponRow[], now: UnixSeconds): CouponId | null {
  const usable = coupons.filter((coupon) => stateOf(coupon.state, coupon, now) === 'usable');
  const [first] = usable.sort((one, other) => one.until - other.until);
  return first?._id ?? null;
}
