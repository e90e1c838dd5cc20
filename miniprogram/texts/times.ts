import { DAY, inShanghai, startOfDay, type UnixSeconds } from '../domain/time';

const twoDigits = (value: number) => String(value).padStart(2, '0');

/** `12月31日`; with the year when it is not the year of `now`. */
export function dayOf(time: UnixSeconds, now: UnixSeconds): string {
  const { year, month, day } = inShanghai(time);
  const sameYear = year === inShanghai(now).year;
  return `${sameYear ? '' : `${year}年`}${month}月${day}日`;
}

/** `2026-12-31`. */
export function isoDayOf(time: UnixSeconds): string {
  const { year, month, day } = inShanghai(time);
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** `19:40`. */
export function clockOf(time: UnixSeconds): string {
  const { hour, minute } = inShanghai(time);
  return `${twoDigits(hour)}:${twoDigits(minute)}`;
}

/** `19:40:08`. */
export function clockWithSecondsOf(time: UnixSeconds): string {
  return `${clockOf(time)}:${twoDigits(inShanghai(time).second)}`;
}

/** `11月20日 19:40`. */
export function momentOf(time: UnixSeconds, now: UnixSeconds): string {
  return `${dayOf(time, now)} ${clockOf(time)}`;
}

/** `今天`, `昨天`, else the day. */
export function nearDayOf(time: UnixSeconds, now: UnixSeconds): string {
  const daysAgo = (startOfDay(now) - startOfDay(time)) / DAY;
  if (daysAgo === 0) return '今天';
  return daysAgo === 1 ? '昨天' : dayOf(time, now);
}

/** How many midnights lie between `now` and `time`; 0 is today. */
export function daysUntil(time: UnixSeconds, now: UnixSeconds): number {
  return (startOfDay(time) - startOfDay(now)) / DAY;
}
