import { grantMoves } from './grant';
import { redemptionMoves } from './redemption';
import { assertMove, sourcesOf } from './transition';

test('a push may come after the customer went back', () => {
  expect(() => assertMove(grantMoves, 'cancelled', 'granted')).not.toThrow();
});

test('what is granted stays granted', () => {
  expect(() => assertMove(grantMoves, 'granted', 'cancelled')).toThrow('illegal-transition');
});

test('a redemption ends once', () => {
  expect(sourcesOf(redemptionMoves, 'done')).toEqual(['pending']);
  expect(() => assertMove(redemptionMoves, 'done', 'not-done')).toThrow('illegal-transition');
});
