import { stateOf } from './coupon';
import { unixSeconds } from './time';

const window = { from: unixSeconds(100), until: unixSeconds(200) };

test.each([
  ['before its first second', 99, 'not-yet'],
  ['in its first second', 100, 'usable'],
  ['in its last second', 200, 'usable'],
  ['after its last second', 201, 'expired'],
] as const)('a normal coupon %s', (_, now, state) => {
  expect(stateOf('normal', window, unixSeconds(now))).toBe(state);
});

test.each([
  ['consumed', 'used'],
  ['expired', 'expired'],
  ['gifting', 'gifting'],
  ['gift-timeout', 'unavailable'],
  ['given', 'given'],
  ['deleted', 'deleted'],
  ['unavailable', 'unavailable'],
] as const)('what WeChat calls %s is %s at any time', (platform, state) => {
  expect(stateOf(platform, window, unixSeconds(150))).toBe(state);
  expect(stateOf(platform, window, unixSeconds(500))).toBe(state);
});
