import { refuse } from '../errors/wechat-error';
import type { ApiCall } from '../http/endpoint';
import { dayNumber, dayNumberAt } from './shanghai-date';

const DAYS_MAX = 62;

/** First and last day, both included, counted since 1970. */
export interface Days {
  first: number;
  last: number;
}

/**
 * The days that a call asks for: 61500 unless written like 2015-06-15, 61501 over 62 days, backwards or in the
 * future, 61503 for today, which is not counted yet.
 */
export function daysAsked({ platform, body }: ApiCall): Days {
  const first = dayNumber(body.begin_date) ?? refuse(61500);
  const last = dayNumber(body.end_date) ?? refuse(61500);
  const today = dayNumberAt(platform.clock.seconds());
  if (last < first || last - first + 1 > DAYS_MAX || last > today) refuse(61501);
  if (last === today) refuse(61503);
  return { first, last };
}
