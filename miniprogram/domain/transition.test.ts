import { grantMoves } from './grant';
import { redemptionMoves } from './redemption';
import { sourcesOf } from './transition';

test('a push may come after the customer went back', () => {
  expect(sourcesOf(grantMoves, 'granted')).toEqual(['open', 'cancelled', 'lapsed']);
});

test('what is granted stays granted', () => {
  expect(sourcesOf(grantMoves, 'cancelled')).toEqual(['open']);
  expect(sourcesOf(grantMoves, 'lapsed')).toEqual(['open']);
});

test('a redemption that is done stays done; one that was refused is done where the coupon says so', () => {
  expect(sourcesOf(redemptionMoves, 'done')).toEqual(['pending', 'not-done']);
  expect(sourcesOf(redemptionMoves, 'not-done')).toEqual(['pending']);
});
