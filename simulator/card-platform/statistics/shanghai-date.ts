const DAY = 86_400;
/** WeChat's days begin at midnight in UTC+8. */
const SHANGHAI_OFFSET = 8 * 3600;
const FORMAT = /^\d{4}-\d{2}-\d{2}$/;

/** `2015-06-23`: the day in UTC+8 of seconds since 1970. */
export function shanghaiDate(seconds: number): string {
  return new Date((seconds + SHANGHAI_OFFSET) * 1000).toISOString().slice(0, 10);
}

/** Which day since 1970 a text like `2015-06-23` names; undefined when it is none. */
export function dayNumber(text: unknown): number | undefined {
  if (typeof text !== 'string' || !FORMAT.test(text)) return undefined;
  const seconds = Date.parse(`${text}T00:00:00Z`) / 1000;
  const real = Number.isInteger(seconds) && new Date(seconds * 1000).toISOString().startsWith(text);
  return real ? seconds / DAY : undefined;
}

/** The same of seconds since 1970. */
export function dayNumberAt(seconds: number): number {
  return Math.floor((seconds + SHANGHAI_OFFSET) / DAY);
}

/** `2015-06-23` again. */
export function dayText(day: number): string {
  return new Date(day * DAY * 1000).toISOString().slice(0, 10);
}
