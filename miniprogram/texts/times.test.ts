import { unixSeconds } from '../domain/time';
import { clockOf, clockWithSecondsOf, dayOf, daysUntil, isoDayOf, momentOf, nearDayOf } from './times';

const at = (iso: string) => unixSeconds(Date.parse(`${iso}+08:00`) / 1000);

const now = at('2026-11-20T21:04:37');

test('a day of this year is said without the year', () => {
  expect(dayOf(at('2026-12-31T23:59:59'), now)).toBe('12月31日');
  expect(dayOf(at('2027-01-03T00:00:00'), now)).toBe('2027年1月3日');
});

test('times are those of China, wherever the phone is', () => {
  expect(isoDayOf(at('2026-11-01T00:00:00'))).toBe('2026-11-01');
  expect(clockOf(now)).toBe('21:04');
  expect(clockWithSecondsOf(now)).toBe('21:04:37');
  expect(momentOf(at('2026-11-20T09:05:00'), now)).toBe('11月20日 09:05');
});

test('near days have names', () => {
  expect(nearDayOf(at('2026-11-20T00:00:00'), now)).toBe('今天');
  expect(nearDayOf(at('2026-11-19T23:59:59'), now)).toBe('昨天');
  expect(nearDayOf(at('2026-11-18T12:00:00'), now)).toBe('11月18日');
});

test('days are counted by midnights', () => {
  expect(daysUntil(at('2026-11-20T23:59:59'), now)).toBe(0);
  expect(daysUntil(at('2026-11-21T00:00:00'), now)).toBe(1);
});
