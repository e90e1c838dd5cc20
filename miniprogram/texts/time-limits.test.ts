import type { TimeLimit } from '../domain/time-limit';
import { timeLimitsLine } from './time-limits';

const day = (name: TimeLimit['day'], from?: number, to?: number): TimeLimit => ({
  day: name,
  minutes: from === undefined ? null : { from, to: to! },
});

const workdays = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY'] as const;
const week = [...workdays, 'SATURDAY', 'SUNDAY'] as const;
const TEN = 600;
const TWO = 840;
const FIVE = 1020;
const NINE = 1259;

test.each<[string, TimeLimit[]]>([
  ['', []],
  ['周一至周五 10:00–20:59', workdays.map((name) => day(name, TEN, NINE))],
  ['周六、周日', [day('SATURDAY'), day('SUNDAY')]],
  ['周一、周三 10:00–14:00', [day('MONDAY', TEN, TWO), day('WEDNESDAY', TEN, TWO)]],
  ['每天 10:00–20:59', week.map((name) => day(name, TEN, NINE))],
  ['每天；节假日 10:00–14:00', [...week.map((name) => day(name)), day('HOLIDAY', TEN, TWO)]],
  ['周日、节假日', [day('SUNDAY'), day('HOLIDAY')]],
  ['周一 10:00–14:00、17:00–20:59', [day('MONDAY', TEN, TWO), day('MONDAY', FIVE, NINE)]],
  [
    '周一至周五 10:00–14:00；周六、周日',
    [...workdays.map((name) => day(name, TEN, TWO)), day('SATURDAY'), day('SUNDAY')],
  ],
  ['周五 00:00–09:05', [day('FRIDAY', 0, 545)]],
])('reads %j', (line, limits) => {
  expect(timeLimitsLine(limits)).toBe(line);
});
