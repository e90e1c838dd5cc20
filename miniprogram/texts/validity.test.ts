import { unixSeconds } from '../domain/time';
import { endsSoon, remainingLine, validityInFull, validityLine, windowInFull } from './validity';

const at = (iso: string) => unixSeconds(Date.parse(`${iso}+08:00`) / 1000);

const now = at('2026-11-20T21:04:37');
const december = { from: at('2026-12-01T00:00:00'), until: at('2026-12-31T23:59:59') };
const running = { from: at('2026-11-01T00:00:00'), until: at('2026-12-31T23:59:59') };

test('a hall ticket says until when, and from when on if it has not begun', () => {
  expect(validityLine({ kind: 'fixed-range', ...running }, now)).toBe('至12月31日');
  expect(validityLine({ kind: 'fixed-range', ...december }, now)).toBe('12月1日起至12月31日');
});

test('days that begin with the claim are counted', () => {
  const days = { kind: 'days-after-claim', startsAfterDays: 0, lastsDays: 30 } as const;
  expect(validityLine(days, now)).toBe('领取后30天有效');
  expect(validityInFull(days)).toBe('领取当天起 30 天');
  expect(validityLine({ ...days, startsAfterDays: 2 }, now)).toBe('领取2天后生效，有效30天');
  expect(validityInFull({ ...days, startsAfterDays: 2 })).toBe('领取后第 3 天起 30 天');
});

test('a window names both its days', () => {
  expect(windowInFull(running)).toBe('2026-11-01 至 2026-12-31');
});

test.each([
  ['2026-11-20T23:59:59', true, '今天到期'],
  ['2026-11-21T23:59:59', true, '明天到期'],
  ['2026-11-23T23:59:59', true, '还剩 3 天'],
  ['2026-11-24T00:00:00', false, '还剩 4 天'],
])('what ends at %s ends soon: %s', (until, soon, line) => {
  expect(endsSoon(at(until), now)).toBe(soon);
  expect(remainingLine(at(until), now)).toBe(line);
});
