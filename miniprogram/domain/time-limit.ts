import { inShanghai, type UnixSeconds, type Weekday } from './time';

/** A stretch of a day in minutes since midnight; the last minute is included. */
export interface Minutes {
  from: number;
  to: number;
}

/**
 * When in the week a coupon may be used; without `minutes` all day. WeChat only displays it
 * (seed 002), so staff are told.
 */
export interface TimeLimit {
  day: Weekday | 'HOLIDAY';
  minutes: Minutes | null;
}

/** Whether the limits name this moment. Public holidays are not known here: HOLIDAY alone never matches. */
export function allows(limits: readonly TimeLimit[], now: UnixSeconds): boolean {
  if (limits.length === 0) return true;
  const { weekday, hour, minute } = inShanghai(now);
  return limits.some((limit) => limit.day === weekday && covers(limit.minutes, hour * 60 + minute));
}

function covers(minutes: Minutes | null, minuteOfDay: number): boolean {
  return minutes === null || (minuteOfDay >= minutes.from && minuteOfDay <= minutes.to);
}
