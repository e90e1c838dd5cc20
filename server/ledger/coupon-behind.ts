import type { CouponCode } from '#domain/brand';
import { fail } from '#domain/errors';
import type { Context } from '../context';
import type { PlatformCoupon } from '../wechat/code-api';
import { unlessRefusedAs } from '../wechat/error-table';

/** What a bare code stands for. An account does not know another's codes, so each is asked, the main one first. */
export async function couponBehind({ accounts }: Context, code: CouponCode): Promise<PlatformCoupon> {
  for (const { codes } of accounts.all) {
    const coupon = await unlessRefusedAs('code-not-found', codes.get(code), null);
    if (coupon) return coupon;
  }
  return fail('code-not-found', {});
}
