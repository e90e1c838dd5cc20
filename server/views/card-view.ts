import type { CardDetail, CardView } from '#domain/api';
import { type Card, claimabilityOf } from '#domain/card';
import type { UnixSeconds } from '#domain/time';
import type { Holding } from './holding';

/** A card in the hall, for somebody who has this much of it. */
export function cardView(card: Card, holding: Holding, now: UnixSeconds, bound = false): CardView {
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
  return { ...face, ...holding, claimability: claimabilityOf(card, holding.claimed, now, bound) };
}

export function cardDetail(card: Card, holding: Holding, now: UnixSeconds, bound = false): CardDetail {
  const { notice, description, servicePhone, story } = card;
  return { ...cardView(card, holding, now, bound), notice, description, servicePhone, story };
}
