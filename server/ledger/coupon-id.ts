import { createHash } from 'node:crypto';
import type { CardId, CouponCode, CouponId } from '#domain/brand';

const LENGTH = 22;

/** One coupon, one id, whoever hears of it first: push, phone, counter or timer. The code cannot be read from it. */
export function couponIdOf(cardId: CardId, code: CouponCode): CouponId {
  const digest = createHash('sha256').update(`${cardId}\n${code}`).digest('base64url');
  return digest.slice(0, LENGTH) as CouponId;
}
