import * as v from 'valibot';
import type { Api } from '#domain/api';
import type { CardId, CouponId } from '#domain/brand';
import { fail } from '#domain/errors';
import type { CallContext } from '../context';
import type { CouponRow } from '../database/coupon-repository';
import { cardId, couponId, encryptedCode } from '../input';
import { rawCode } from '../ledger/encrypted-code';
import { knownCard } from '../ledger/known-card';
import { mayHold } from '../ledger/owner-of';
import { knownCoupon } from '../ledger/platform-coupon';
import type { UseCases } from '../use-case';
import { couponDetail } from '../views/coupon-view';
import { withinTries } from '../within-tries';

/**
 * One coupon of the caller's with its code. By id it is one read, since an open code page asks every few
 * seconds. By encrypted code it is the jump from WeChat's card, which may be the first we hear of the coupon.
 */
export const getMyCoupon: UseCases<Api['consumer']>['getMyCoupon'] = {
  callers: 'everyone',
  input: v.union([v.object({ couponId }), v.object({ cardId, encryptedCode })]),

  async run(input, context) {
    const row =
      'couponId' in input
        ? await context.coupons.find(input.couponId as CouponId)
        : await withinTries(context, 'encrypted-code', () =>
            jumpedTo(context, input.cardId as CardId, input.encryptedCode),
          );
    if (!row) fail('coupon-not-found', {});
    if (row.owner !== context.caller.openId) fail('coupon-not-yours', {});
    return couponDetail(row, await knownCard(context, row.cardId), context.now);
  },
};

/**
 * A coupon without owner becomes the caller's: only its holder's phone is given the encrypted code, unless what
 * we know of the caller says that they are somebody else, who was sent the link.
 */
async function jumpedTo(context: CallContext, card: CardId, encrypted: string): Promise<CouponRow> {
  const { openId } = context.caller;
  const row = await knownCoupon(context, card, await rawCode(context, card, encrypted), openId);
  if (row.owner !== '' || !(await mayHold(context, row))) return row;
  const joined = await context.coupons.join(row._id, openId);
  return joined ? { ...row, owner: openId } : ((await context.coupons.find(row._id)) ?? row);
}
