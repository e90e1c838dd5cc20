import { DAY, startOfDay, type UnixSeconds, unixSeconds } from './time';

/** When a card's coupons may be used. */
export type Validity =
  | { kind: 'fixed-range'; from: UnixSeconds; until: UnixSeconds }
  | { kind: 'days-after-claim'; startsAfterDays: number; lastsDays: number };

/** One coupon's own window; both ends included. */
export interface Window {
  from: UnixSeconds;
  until: UnixSeconds;
}

/** The window of a coupon claimed at `claimedAt`: whole days in China, as WeChat counts (seed 002). */
export function windowOf(validity: Validity, claimedAt: UnixSeconds): Window {
  if (validity.kind === 'fixed-range') return { from: validity.from, until: validity.until };
  const from = startOfDay(claimedAt) + validity.startsAfterDays * DAY;
  return { from: unixSeconds(from), until: unixSeconds(from + validity.lastsDays * DAY - 1) };
}

/** Nobody can use a coupon of this card any more. */
export function hasEnded(validity: Validity, now: UnixSeconds): boolean {
  return validity.kind === 'fixed-range' && now > validity.until;
}
