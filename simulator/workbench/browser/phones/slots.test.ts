import type { Person } from '../world/platform-types';
import { firstSlots, swapped, without } from './slots';

const people = ['chen', 'lin', 'min', 'wang'].map(
  (id): Person => ({ id, name: id, username: id, role: 'customer', unionid: null, openids: {}, friends: [] }),
);

test('the first three people’s phones are shown at first', () => {
  expect(firstSlots(people, null)).toEqual(['chen', 'lin', 'min']);
});

test('the phones that were shown last come back in their order', () => {
  expect(firstSlots(people, ['wang', 'chen'])).toEqual(['wang', 'chen']);
  expect(firstSlots(people, [])).toEqual([]);
});

test('in a world where somebody is gone the phones start afresh', () => {
  expect(firstSlots(people, ['ghost', 'chen'])).toEqual(['chen', 'lin', 'min']);
});

test('another person takes a place', () => {
  expect(swapped(['chen', 'lin', 'min'], 1, 'wang')).toEqual(['chen', 'wang', 'min']);
});

test('two people who are both shown change places', () => {
  expect(swapped(['chen', 'lin', 'min'], 0, 'min')).toEqual(['min', 'lin', 'chen']);
});

test('a hidden phone leaves the others in order', () => {
  expect(without(['chen', 'lin', 'min'], 'lin')).toEqual(['chen', 'min']);
});
