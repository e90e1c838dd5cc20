import { unixSeconds } from './time';
import { allows, type TimeLimit } from './time-limit';

/** Monday 2026-11-23 in Shanghai at the given hour and minute. */
const monday = (hour: number, minute: number) => unixSeconds(1_795_363_200 + hour * 3600 + minute * 60);

const morning: TimeLimit = { day: 'MONDAY', minutes: { from: 10, to: 10 * 60 + 59 } };

test('no limit allows any time', () => {
  expect(allows([], monday(3, 0))).toBe(true);
});

test('a limit with hours holds from its first to its last minute', () => {
  expect(allows([morning], monday(0, 9))).toBe(false);
  expect(allows([morning], monday(0, 10))).toBe(true);
  expect(allows([morning], monday(10, 59))).toBe(true);
  expect(allows([morning], monday(11, 0))).toBe(false);
});

test('a limit without hours holds all day, another weekday does not', () => {
  expect(allows([{ day: 'MONDAY', minutes: null }], monday(23, 59))).toBe(true);
  expect(
    allows(
      [
        { day: 'TUESDAY', minutes: null },
        { day: 'HOLIDAY', minutes: null },
      ],
      monday(12, 0),
    ),
  ).toBe(false);
});
