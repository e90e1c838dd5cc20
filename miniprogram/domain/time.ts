import type { Brand } from './brand';

/** Whole seconds since 1970, as WeChat counts. */
export type UnixSeconds = Brand<number, 'UnixSeconds'>;

export const DAY = 86_400;

const SHANGHAI = 8 * 3600;

export type Weekday = 'MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY';

const weekdays: readonly Weekday[] = [
  'SUNDAY',
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
];

export interface ShanghaiTime {
  year: number;
  /** 1 to 12. */
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  weekday: Weekday;
}

export const unixSeconds = (seconds: number) => seconds as UnixSeconds;

/** The wall clock in China (UTC+8, no summer time): coupons live by it, wherever the phone is. */
export function inShanghai(time: UnixSeconds): ShanghaiTime {
  const shifted = new Date((time + SHANGHAI) * 1000);
  return {
    year: shifted.getUTCFullYear(),
    month: shifted.getUTCMonth() + 1,
    day: shifted.getUTCDate(),
    hour: shifted.getUTCHours(),
    minute: shifted.getUTCMinutes(),
    second: shifted.getUTCSeconds(),
    weekday: weekdays[shifted.getUTCDay()]!,
  };
}

/** The midnight in China with which the day of `time` begins. */
export function startOfDay(time: UnixSeconds): UnixSeconds {
  return unixSeconds(Math.floor((time + SHANGHAI) / DAY) * DAY - SHANGHAI);
}

/** The day in China, as 2026-05-01: days compare like their texts. */
export function dayIn(time: UnixSeconds): string {
  return new Date((time + SHANGHAI) * 1000).toISOString().slice(0, 10);
}
