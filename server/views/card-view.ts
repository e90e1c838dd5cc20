import type { CardDetail, CardView } from '#domain/api';
import type { CouponId } from '#domain/brand';
import { type Card, claimabilityOf } from '#domain/card';
import type { UnixSeconds } from '#domain/time';

/** A card in the hall, for somebody who has claimed it `claimed` times. */
export function cardView(card: Card, claimed: number, now: UnixSeconds): CardView {
  const { id, brandName, title, logoUrl, color, offer, condition, validity, timeLimits, stock, claimLimit } =
    card;
  const face = {
    id,
    brandName,
    title,
    logoUrl,
    color,
    offer,
    condition,
    validity,
    timeLimits,
    stock,
    claimLimit,
  };
  return { ...face, claimability: claimabilityOf(card, claimed, now), claimed };
}

export function cardDetail(
  card: Card,
  claimed: number,
  couponId: CouponId | null,
  now: UnixSeconds,
): CardDetail {
  const { notice, description, servicePhone, story } = card;
  return { ...cardView(card, claimed, now), notice, description, servicePhone, story, couponId };
}
