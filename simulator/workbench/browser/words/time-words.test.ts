import {
  clockTime,
  dateAndTime,
  dayName,
  drift,
  fromInputTime,
  fromNow,
  inputTime,
  shortTime,
  span,
} from './time-words';

/** 2026-11-22 14:03:22 in Shanghai. */
const now = Date.UTC(2026, 10, 22, 6, 3, 22);
const minute = 60_000;
const day = 86_400_000;

test('times are told in Shanghai’s time', () => {
  expect(clockTime(now)).toBe('14:03:22');
  expect(dateAndTime(now)).toBe('2026-11-22 14:03:22');
  expect(dayName(now)).toBe('11月22日周日');
  expect(clockTime(Date.UTC(2026, 10, 21, 16))).toBe('00:00:00');
});

test('a time of the same day goes without its date', () => {
  expect(shortTime(now - minute, now)).toBe('14:02:22');
  expect(shortTime(now - day, now)).toBe('11-21 14:03:22');
});

test.each([
  [0, '0 秒'],
  [58_900, '59 秒'],
  [90 * minute, '2 小时'],
  [-3 * day, '3 天'],
  [day - 1000, '1 天'],
])('%i ms is told as %s', (ms, text) => {
  expect(span(ms)).toBe(text);
});

test('what is to come and what is over', () => {
  expect(fromNow(now + 2 * minute, now)).toBe('2 分钟后');
  expect(fromNow(now - 2 * minute, now)).toBe('2 分钟前');
  expect(fromNow(now + 400, now)).toBe('现在');
});

test('the world’s clock is compared with the machine’s', () => {
  expect(drift(now + 3 * day, now)).toBe('快 3 天');
  expect(drift(now - 5 * minute, now)).toBe('慢 5 分钟');
  expect(drift(now + 900, now)).toBe('');
});

test('the value of a time input stands for Shanghai’s time both ways', () => {
  expect(inputTime(now)).toBe('2026-11-22T14:03:22');
  expect(fromInputTime(inputTime(now))).toBe(now);
  expect(fromInputTime('2026-11-22T14:03')).toBe(now - 22_000);
  expect(fromInputTime('')).toBeNaN();
});
