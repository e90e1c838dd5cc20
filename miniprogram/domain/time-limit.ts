import type { DayKind } from './calendar';
import { inShanghai, type UnixSeconds, type Weekday } from './time';

/** A stretch of a day in minutes since midnight; the last minute is included. */
export interface Minutes {
  from: number;
  to: number;
}

/**
 * When in the week a coupon may be used; without `minutes` all day. WeChat only displays it
 * (seed 002), so we hold it against the clock.
 */
export interface TimeLimit {
  day: Weekday | 'HOLIDAY';
  minutes: Minutes | null;
}

/** Whether the limits name this moment; `unknown` when that hangs on a holiday that nobody can tell of. */
export function allows(
  limits: readonly TimeLimit[],
  now: UnixSeconds,
  day: DayKind,
): 'yes' | 'no' | 'unknown' {
  if (limits.length === 0) return 'yes';
  const { weekday, hour, minute } = inShanghai(now);
  const timely = limits.filter(({ minutes }) => covers(minutes, hour * 60 + minute));
  const onHolidays = timely.some((limit) => limit.day === 'HOLIDAY');
  if (timely.some((limit) => limit.day === weekday) || (onHolidays && day === 'holiday')) return 'yes';
  return onHolidays && day === 'unknown' ? 'unknown' : 'no';
}

function covers(minutes: Minutes | null, minuteOfDay: number): boolean {
  return minutes === null || (minuteOfDay >= minutes.from && minuteOfDay <= minutes.to);
}
