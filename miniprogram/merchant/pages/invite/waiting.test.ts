import { aMember } from '../../../../test/fixtures/phone-views';
import type { OpenId } from '../../../domain/brand';
import { hasJoined, timeOf } from './waiting';

const invited = { name: '小王', store: '一店', role: 'redeemer' as const };
const known = aMember({ openId: 'o1' as OpenId });
const joined = aMember({ openId: 'o2' as OpenId, ...invited });

test('somebody new who is what was offered has joined', () => {
  expect(hasJoined(invited, [known], [known, joined])).toBe(true);
});

test('so has somebody who was something else before, or disabled', () => {
  expect(hasJoined(invited, [aMember({ openId: joined.openId })], [joined])).toBe(true);
  expect(hasJoined(invited, [{ ...joined, active: false }], [joined])).toBe(true);
});

test('nobody has joined while all are as they were, or when another invitation was taken', () => {
  expect(hasJoined(invited, [known, joined], [known, joined])).toBe(false);
  expect(hasJoined(invited, [], [aMember({ ...invited, store: '二店' })])).toBe(false);
});

test.each([
  [600, '10:00'],
  [61, '1:01'],
  [5, '0:05'],
  [-3, '0:00'],
])('%i seconds read %s', (seconds, text) => {
  expect(timeOf(seconds)).toBe(text);
});
