import type { CardId, CouponCode, OpenId } from '#domain/brand';
import { fail } from '#domain/errors';
import type { Context } from '../context';
import type { CouponRow } from '../database/coupon-repository';
import type { PlatformCoupon } from '../wechat/code-api';
import { couponIdOf } from './coupon-id';
import { issuerOf } from './issuer';
import { knownCard } from './known-card';
import { recordCoupon } from './record-coupon';

/** The coupon's row; a coupon that nobody told us of is asked for at WeChat and kept. */
export async function knownCoupon(
  context: Context,
  cardId: CardId,
  code: CouponCode,
  heldBy?: OpenId,
): Promise<CouponRow> {
  const known = await context.coupons.find(couponIdOf(cardId, code));
  if (known) return known;
  const { codes } = await issuerOf(context, cardId);
  return recordPlatformCoupon(context, cardId, await codes.get(code, cardId), heldBy);
}

/** Keeps what code/get says of a coupon, which is all but when it was claimed and whether it was a present. */
export async function recordPlatformCoupon(
  context: Context,
  cardId: CardId,
  coupon: PlatformCoupon,
  heldBy?: OpenId,
): Promise<CouponRow> {
  if (coupon.cardId !== cardId) fail('coupon-not-found', {});
  await knownCard(context, cardId);
  const news = { ...coupon, unionId: '', claimedAt: null, mayBePresent: true } as const;
  return recordCoupon(context, heldBy ? { ...news, heldBy } : news);
}
