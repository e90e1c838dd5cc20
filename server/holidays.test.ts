import { noOwnDates } from '#domain/calendar';
import { dayKindOf } from './holidays';

test.each([
  ['2026-05-01', 'holiday', 'Labour Day'],
  ['2026-05-05', 'holiday', 'a day off in exchange'],
  ['2026-05-09', 'workday', 'the Saturday that was exchanged for it'],
  ['2026-05-16', 'workday', 'an ordinary Saturday'],
  ['2026-05-18', 'workday', 'an ordinary Monday'],
  ['2099-01-01', 'unknown', 'a year that is not announced'],
  ['2003-10-01', 'unknown', 'a year before the library’s first'],
])('%s is %s: %s', async (day, kind) => {
  expect(await dayKindOf(day, noOwnDates)).toBe(kind);
});

test.each([
  ['2026-05-18', 'holiday'],
  ['2099-01-01', 'holiday'],
  ['2026-05-01', 'workday'],
])('the shop’s own dates go first: %s is a %s', async (day, kind) => {
  const own = { holidays: ['2026-05-18', '2099-01-01'], workdays: ['2026-05-01'] };
  expect(await dayKindOf(day, own)).toBe(kind);
});
