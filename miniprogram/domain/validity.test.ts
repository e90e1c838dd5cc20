import { unixSeconds } from './time';
import { hasEnded, windowOf } from './validity';

/** 2013-10-01 15:00 in Shanghai. */
const claimedAt = unixSeconds(1_380_610_800);

test('90 days from 1 October end with 29 December (seed 002)', () => {
  const window = windowOf({ kind: 'days-after-claim', startsAfterDays: 0, lastsDays: 90 }, claimedAt);
  expect(new Date(window.from * 1000).toISOString()).toBe('2013-09-30T16:00:00.000Z');
  expect(new Date(window.until * 1000).toISOString()).toBe('2013-12-29T15:59:59.000Z');
});

test('a fixed range does not depend on the claim', () => {
  const range = { from: unixSeconds(10), until: unixSeconds(20) };
  expect(windowOf({ kind: 'fixed-range', ...range }, claimedAt)).toEqual(range);
});

test('a range ends after its last second, days after a claim never do', () => {
  const range = { kind: 'fixed-range', from: unixSeconds(10), until: unixSeconds(20) } as const;
  expect(hasEnded(range, unixSeconds(20))).toBe(false);
  expect(hasEnded(range, unixSeconds(21))).toBe(true);
  expect(hasEnded({ kind: 'days-after-claim', startsAfterDays: 0, lastsDays: 1 }, claimedAt)).toBe(false);
});
