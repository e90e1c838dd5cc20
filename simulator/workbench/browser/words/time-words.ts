/** Everything is told in Shanghai's time, as WeChat does, wherever the developer sits. */
const zone = 'Asia/Shanghai';
const offsetHours = 8;

const part = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('zh-CN', { timeZone: zone, hourCycle: 'h23', ...options });

const date = part({ year: 'numeric', month: '2-digit', day: '2-digit' });
const monthDay = part({ month: 'long', day: 'numeric', weekday: 'short' });
const time = part({ hour: '2-digit', minute: '2-digit', second: '2-digit' });

/** `14:03:22` */
export const clockTime = (ms: number): string => time.format(ms);

/** `11月22日周日` */
export const dayName = (ms: number): string => monthDay.format(ms);

/** `2026-11-22` */
export const isoDay = (ms: number): string => date.format(ms).replaceAll('/', '-');

/** `2026-11-22 14:03:22` */
export const dateAndTime = (ms: number): string => `${isoDay(ms)} ${clockTime(ms)}`;

/** The time alone when it was on the same day as `now`, else with its date. */
export function shortTime(ms: number, now: number): string {
  return isoDay(ms) === isoDay(now) ? clockTime(ms) : dateAndTime(ms).slice(5);
}

const units: readonly [name: string, seconds: number][] = [
  ['天', 86_400],
  ['小时', 3600],
  ['分钟', 60],
  ['秒', 1],
];

/** So much of a unit counts as one: a day that is a second short is still a day. */
const NEARLY = 0.99;

/** A span in its largest unit, rounded: `3 天`, `40 秒`. */
export function span(ms: number): string {
  const seconds = Math.round(Math.abs(ms) / 1000);
  const [name, size] = units.find(([, unit]) => seconds >= unit * NEARLY) ?? ['秒', 1];
  return `${Math.round(seconds / size)} ${name}`;
}

/** `2 分钟后` or `2 分钟前`; `现在` within a second. */
export function fromNow(ms: number, now: number): string {
  if (Math.abs(ms - now) < 1000) return '现在';
  return `${span(ms - now)}${ms > now ? '后' : '前'}`;
}

/** How far the world is from the machine: `快 3 天`, `慢 5 分钟`, empty within two seconds. */
export function drift(worldNow: number, machineNow: number): string {
  const difference = worldNow - machineNow;
  if (Math.abs(difference) < 2000) return '';
  return `${difference > 0 ? '快' : '慢'} ${span(difference)}`;
}

/** The value of an `<input type="datetime-local">` that stands for this time in Shanghai. */
export function inputTime(ms: number): string {
  return `${isoDay(ms)}T${clockTime(ms)}`;
}

/** The reverse of `inputTime`; NaN for an empty or broken value. */
export function fromInputTime(value: string): number {
  return Date.parse(`${value}Z`) - offsetHours * 3_600_000;
}
