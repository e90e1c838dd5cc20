import { randomBytes } from 'node:crypto';
import * as v from 'valibot';
import type { Api, DecisionSheet } from '#domain/api';
import type { CouponCode, RequestId } from '#domain/brand';
import { type CouponState, stateOf } from '#domain/coupon';
import { checksOf, type Examined } from '#domain/decision';
import { mayOverride } from '#domain/override';
import type { UnixSeconds } from '#domain/time';
import type { CallContext, StaffContext } from '../context';
import type { CouponRow } from '../database/coupon-repository';
import { code } from '../input';
import { couponBehind } from '../ledger/coupon-behind';
import { couponIdOf } from '../ledger/coupon-id';
import { knownCard } from '../ledger/known-card';
import { occasionOf } from '../ledger/occasion';
import { usageKnown } from '../ledger/usage-known';
import type { UseCases } from '../use-case';
import { masked } from '../views/masked';
import type { PlatformCoupon } from '../wechat/code-api';
import { withinWrongCodes } from '../within-tries';

const ID_BYTES = 16;

/**
 * Everything staff need to decide about a scanned code: WeChat's word on its state, and the conditions that
 * WeChat only displays. One call to WeChat; our own row is read only to say what became of a code that cannot
 * be used, so that for all others the caller's staff row is the one read. Nothing is consumed.
 */
export const checkCode: UseCases<Api['staff']>['checkCode'] = {
  callers: 'redeemer',
  input: v.object({ code }),

  async run(input, context) {
    const platform = await withinWrongCodes(context, () => couponBehind(context, input.code as CouponCode));
    const state = stateNow(platform, context.now);
    const row = state === 'usable' ? null : await repairedRow(context, platform);
    const usage = row && platform.state === 'consumed' ? await usageKnown(context, row) : null;
    const { window, markedBy } = platform;
    const examined = { state, usage, window, heldBy: masked(markedBy) };
    return sheetOf(context, platform, { examined, claimedAt: row?.claimedAt ?? null });
  },
};

/** WeChat's state is the truth; a push that told of it may have been lost. */
async function repairedRow({ coupons }: CallContext, coupon: PlatformCoupon): Promise<CouponRow | null> {
  const row = await coupons.find(couponIdOf(coupon.cardId, coupon.code));
  if (row && coupon.state !== row.state) await coupons.note(row._id, coupon.state);
  return row;
}

interface Found {
  examined: Examined;
  claimedAt: UnixSeconds | null;
}

async function sheetOf(
  context: StaffContext,
  { cardId, code, holder }: PlatformCoupon,
  { examined, claimedAt }: Found,
): Promise<DecisionSheet> {
  const card = await knownCard(context, cardId);
  const { id, title, brandName, color, offer, condition } = card;
  return {
    requestId: randomBytes(ID_BYTES).toString('base64url') as RequestId,
    cardId: id,
    code,
    ...{ title, brandName, color, offer, condition, claimedAt },
    holder: masked(holder),
    checks: checksOf(examined, card, await occasionOf(context, card, null)),
    mayOverride: mayOverride(context.member.role),
  };
}

/** What looks usable but WeChat would not consume, it has its reasons for. */
function stateNow({ state, window, canConsume }: PlatformCoupon, now: UnixSeconds): CouponState {
  const ours = stateOf(state, window, now);
  return ours === 'usable' && !canConsume ? 'unavailable' : ours;
}
