import { unixSeconds } from './time';
import { allows, type TimeLimit } from './time-limit';

/** Monday 2026-11-23 in Shanghai at the given hour and minute. */
const monday = (hour: number, minute: number) => unixSeconds(1_795_363_200 + hour * 3600 + minute * 60);
const noon = monday(12, 0);

const morning: TimeLimit = { day: 'MONDAY', minutes: { from: 10, to: 10 * 60 + 59 } };
const allDay = (day: TimeLimit['day']): TimeLimit => ({ day, minutes: null });

test('no limit allows any time', () => {
  expect(allows([], monday(3, 0), 'unknown')).toBe('yes');
});

test('a limit with hours holds from its first to its last minute', () => {
  expect(allows([morning], monday(0, 9), 'workday')).toBe('no');
  expect(allows([morning], monday(0, 10), 'workday')).toBe('yes');
  expect(allows([morning], monday(10, 59), 'workday')).toBe('yes');
  expect(allows([morning], monday(11, 0), 'workday')).toBe('no');
});

test('a limit without hours holds all day, another weekday does not', () => {
  expect(allows([allDay('MONDAY')], monday(23, 59), 'workday')).toBe('yes');
  expect(allows([allDay('TUESDAY')], noon, 'workday')).toBe('no');
});

describe('a limit for holidays', () => {
  const limits = [allDay('TUESDAY'), allDay('HOLIDAY')];

  test.each([
    ['holiday', 'yes'],
    ['workday', 'no'],
    ['unknown', 'unknown'],
  ] as const)('on a %s allows: %s', (day, answer) => {
    expect(allows(limits, noon, day)).toBe(answer);
  });

  test('has hours like any other, which count before the day does', () => {
    const evening: TimeLimit = { day: 'HOLIDAY', minutes: { from: 18 * 60, to: 22 * 60 } };
    expect(allows([evening], noon, 'holiday')).toBe('no');
    expect(allows([evening], noon, 'unknown')).toBe('no');
    expect(allows([evening], monday(18, 0), 'holiday')).toBe('yes');
  });

  test('does not take a weekday away', () => {
    expect(allows([allDay('MONDAY'), allDay('HOLIDAY')], noon, 'unknown')).toBe('yes');
  });
});
