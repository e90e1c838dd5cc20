import type { UnixSeconds } from '../domain/time';
import type { Validity, Window } from '../domain/validity';
import { dayOf, daysUntil, isoDayOf } from './times';

/** In the hall: how long somebody who claims now could use it. */
export function validityLine(validity: Validity, now: UnixSeconds): string {
  if (validity.kind === 'fixed-range') {
    const begins = now < validity.from ? `${dayOf(validity.from, now)}起` : '';
    return `${begins}至${dayOf(validity.until, now)}`;
  }
  const { startsAfterDays, lastsDays } = validity;
  return startsAfterDays === 0
    ? `领取后${lastsDays}天有效`
    : `领取${startsAfterDays}天后生效，有效${lastsDays}天`;
}

/** On a detail page: both ends in full. */
export function validityInFull(validity: Validity): string {
  if (validity.kind === 'fixed-range') return windowInFull(validity);
  const { startsAfterDays, lastsDays } = validity;
  return startsAfterDays === 0
    ? `领取当天起 ${lastsDays} 天`
    : `领取后第 ${startsAfterDays + 1} 天起 ${lastsDays} 天`;
}

/** `2026-11-01 至 2026-12-31`. */
export function windowInFull({ from, until }: Window): string {
  return `${isoDayOf(from)} 至 ${isoDayOf(until)}`;
}

/** Coupons that end within this many days come first and say so. */
const SOON_DAYS = 3;

export function endsSoon(until: UnixSeconds, now: UnixSeconds): boolean {
  return daysUntil(until, now) <= SOON_DAYS;
}

/** `今天到期`, `明天到期`, `还剩 3 天`. */
export function remainingLine(until: UnixSeconds, now: UnixSeconds): string {
  const days = daysUntil(until, now);
  if (days <= 0) return '今天到期';
  return days === 1 ? '明天到期' : `还剩 ${days} 天`;
}
