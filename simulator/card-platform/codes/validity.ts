import type { CardDates } from '../state/card';

/** From and until when something holds, in seconds; the end is still inside. */
export interface Window {
  begin: number;
  end: number;
}

const DAY = 86_400;
/** The end of what holds for good: 2099-12-31 in Shanghai. What WeChat answers there is not documented. */
export const PERMANENT_END = 4_102_415_999;
/** WeChat's days begin at midnight in UTC+8. */
const SHANGHAI_OFFSET = 8 * 3600;

/** When a code holds that is claimed at `claimTime`: terms count whole days from the claim's day. */
export function validityWindow(dates: CardDates, claimTime: number): Window {
  if (dates.type === 'DATE_TYPE_FIX_TIME_RANGE') {
    return { begin: dates.begin_timestamp, end: dates.end_timestamp };
  }
  if (dates.type === 'DATE_TYPE_PERMANENT') return { begin: startOfDay(claimTime), end: PERMANENT_END };
  const begin = startOfDay(claimTime) + dates.fixed_begin_term * DAY;
  const end = begin + dates.fixed_term * DAY - 1;
  return { begin, end: Math.min(end, dates.end_timestamp ?? end) };
}

function startOfDay(seconds: number): number {
  return Math.floor((seconds + SHANGHAI_OFFSET) / DAY) * DAY - SHANGHAI_OFFSET;
}
