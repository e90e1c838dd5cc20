import { inShanghai, startOfDay, unixSeconds } from './time';

/** 2026-11-22 00:00:00 in Shanghai, a Sunday. */
const midnight = unixSeconds(1_795_276_800);

test('a second before midnight in Shanghai is still the day before', () => {
  expect(inShanghai(unixSeconds(midnight - 1))).toEqual({
    year: 2026,
    month: 11,
    day: 21,
    hour: 23,
    minute: 59,
    second: 59,
    weekday: 'SATURDAY',
  });
  expect(inShanghai(midnight)).toMatchObject({ day: 22, hour: 0, weekday: 'SUNDAY' });
});

test('a day begins at midnight in Shanghai, not in London', () => {
  expect(startOfDay(unixSeconds(midnight + 3600))).toBe(midnight);
  expect(startOfDay(unixSeconds(midnight - 1))).toBe(midnight - 86_400);
});
