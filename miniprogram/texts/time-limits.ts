import type { TimeLimit } from '../domain/time-limit';

const days = [
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
  'SUNDAY',
  'HOLIDAY',
] as const;
const names = ['周一', '周二', '周三', '周四', '周五', '周六', '周日', '节假日'];
const HOLIDAY = days.indexOf('HOLIDAY');
const SHORTEST_RANGE = 3;

const clock = (minutes: number) =>
  `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`.padStart(5, '0');

/** `周一至周五 10:00–20:59`; parts are joined by `；`. Empty when there is no limit. */
export function timeLimitsLine(limits: readonly TimeLimit[]): string {
  const hoursByDay = days.map((day) => hoursOf(limits.filter((limit) => limit.day === day)));
  const distinct = [...new Set(hoursByDay.filter((hours) => hours !== null))];
  return distinct.map((hours) => `${daysWith(hours, hoursByDay)}${hours && ` ${hours}`}`).join('；');
}

/** Null: not on this day. Empty: all day. */
function hoursOf(limits: readonly TimeLimit[]): string | null {
  if (limits.length === 0) return null;
  const ranges = limits.flatMap(({ minutes }) => minutes ?? []);
  if (ranges.length < limits.length) return '';
  return ranges.map(({ from, to }) => `${clock(from)}–${clock(to)}`).join('、');
}

function daysWith(hours: string, hoursByDay: readonly (string | null)[]): string {
  const indexes = days.map((_, index) => index).filter((index) => hoursByDay[index] === hours);
  if (indexes.length === days.length || indexes.join() === '0,1,2,3,4,5,6') return '每天';
  return runs(indexes).map(nameOfRun).join('、');
}

/** Neighbouring weekdays stand together; holidays stand alone. */
function runs(indexes: readonly number[]): number[][] {
  const found: number[][] = [];
  for (const index of indexes) {
    const run = found[found.length - 1];
    if (run && run[run.length - 1] === index - 1 && index !== HOLIDAY) run.push(index);
    else found.push([index]);
  }
  return found;
}

function nameOfRun(run: readonly number[]): string {
  const all = run.map((index) => names[index]);
  return run.length >= SHORTEST_RANGE ? `${all[0]}至${all[all.length - 1]}` : all.join('、');
}
