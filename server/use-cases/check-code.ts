import { randomBytes } from 'node:crypto';
import * as v from 'valibot';
import type { Api, DecisionSheet } from '#domain/api';
import type { CouponCode, RequestId } from '#domain/brand';
import type { Card } from '#domain/card';
import { type CouponState, stateOf } from '#domain/coupon';
import { checksOf } from '#domain/decision';
import type { UnixSeconds } from '#domain/time';
import type { Usage } from '#domain/usage';
import type { CallContext } from '../context';
import type { CouponRow } from '../database/coupon-repository';
import { code } from '../input';
import { couponBehind } from '../ledger/coupon-behind';
import { couponIdOf } from '../ledger/coupon-id';
import { knownCard } from '../ledger/known-card';
import { usageKnown } from '../ledger/usage-known';
import type { UseCases } from '../use-case';
import { masked } from '../views/masked';
import type { PlatformCoupon } from '../wechat/code-api';
import { withinWrongCodes } from '../within-tries';

const ID_BYTES = 16;

/**
 * Everything staff need to decide about a scanned code: WeChat's word on its state, and the conditions that
 * WeChat only displays. One call to WeChat and, when warm, one read; nothing is consumed.
 */
export const checkCode: UseCases<Api['staff']>['checkCode'] = {
  callers: 'redeemer',
  input: v.object({ code }),

  async run(input, context) {
    const platform = await withinWrongCodes(context, () => couponBehind(context, input.code as CouponCode));
    const row = await context.coupons.find(couponIdOf(platform.cardId, platform.code));
    const card = await knownCard(context, platform.cardId);
    if (row) await repair(context, row, platform);
    const used = row && platform.state === 'consumed';
    return sheetOf({ card, platform, row, usage: used ? await usageKnown(context, row) : null }, context.now);
  },
};

interface Found {
  card: Card;
  platform: PlatformCoupon;
  row: CouponRow | null;
  usage: Usage | null;
}

/** WeChat's state is the truth; a push that told of it may have been lost. */
async function repair({ coupons }: CallContext, row: CouponRow, { state }: PlatformCoupon): Promise<void> {
  if (state !== row.state) await coupons.note(row._id, state);
}

function sheetOf({ card, platform, row, usage }: Found, now: UnixSeconds): DecisionSheet {
  const { id, title, brandName, color, offer, condition, timeLimits } = card;
  const examined = { state: stateNow(platform, now), usage, window: platform.window, timeLimits, condition };
  return {
    requestId: randomBytes(ID_BYTES).toString('base64url') as RequestId,
    cardId: id,
    code: platform.code,
    ...{ title, brandName, color, offer, condition },
    holder: masked(platform.holder),
    claimedAt: row?.claimedAt ?? null,
    checks: checksOf(examined, now),
  };
}

/** What looks usable but WeChat would not consume, it has its reasons for. */
function stateNow({ state, window, canConsume }: PlatformCoupon, now: UnixSeconds): CouponState {
  const ours = stateOf(state, window, now);
  return ours === 'usable' && !canConsume ? 'unavailable' : ours;
}
