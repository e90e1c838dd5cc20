import type { CouponDetail, CouponView } from '#domain/api';
import type { Card } from '#domain/card';
import { stateOf } from '#domain/coupon';
import { type UnixSeconds, unixSeconds } from '#domain/time';
import type { Usage } from '#domain/usage';
import type { CouponRow } from '../database/coupon-repository';

export function couponView(row: CouponRow, card: Card, now: UnixSeconds): CouponView {
  const { brandName, title, logoUrl, color, offer, condition } = card;
  const { cardId, from, until, claimedAt } = row;
  const state = stateOf(row.state, row, now);
  const face = { brandName, title, logoUrl, color, offer, condition };
  return { id: row._id, cardId, ...face, from, until, state, claimedAt, usage: usageIn(row) };
}

export function couponDetail(row: CouponRow, card: Card, now: UnixSeconds): CouponDetail {
  const { codeDisplay, notice, description, servicePhone, timeLimits } = card;
  return {
    ...couponView(row, card, now),
    ...{ codeDisplay, notice, description, servicePhone, timeLimits },
    code: row.code,
  };
}

/** Null until its use is booked. */
export function usageIn({ usedAt, usedBy, usedStore, usedSource }: CouponRow): Usage | null {
  if (usedAt === 0) return null;
  return { at: unixSeconds(usedAt), by: usedBy, store: usedStore, source: usedSource || 'counter' };
}
