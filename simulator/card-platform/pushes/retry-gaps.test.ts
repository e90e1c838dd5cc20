import type { PushAttempt } from './push-row';
import { CLAIM_GAPS, nextGap, outcomeOf } from './retry-gaps';

const DAY = 24 * 3600;
const anAttempt = (changes: Partial<PushAttempt>): PushAttempt => ({ at: 0, ms: 1, ...changes });
const malformed = anAttempt({ status: 200, answer: 'ok' });
const down = anAttempt({ error: 'connect ECONNREFUSED' });

describe('an attempt', () => {
  test.each([
    ['accepted', { status: 200, answer: '' }],
    ['accepted', { status: 200, answer: 'success' }],
    ['malformed', { status: 200, answer: 'ok' }],
    ['malformed', { status: 200, answer: 'success\n' }],
    ['malformed', { status: 204, answer: '' }],
    ['malformed', { status: 302, answer: '' }],
    ['malformed', { status: 404, answer: 'success' }],
    ['down', { status: 500, answer: 'success' }],
    ['down', { status: 503, answer: '' }],
    ['down', { error: 'no answer within 5000 ms' }],
  ])('is %s with %j', (outcome, answer) => {
    expect(outcomeOf(anAttempt(answer))).toBe(outcome);
  });
});

describe('the next attempt', () => {
  const gaps = (event: 'user_get_card' | 'user_del_card', attempt: PushAttempt, count: number) =>
    Array.from({ length: count }, (_, tries) => nextGap(event, Array(tries + 1).fill(attempt)));

  test.each([malformed, down])('of most events comes twice, after a short while', (attempt) => {
    expect(gaps('user_del_card', attempt, 3)).toEqual([5, 5, undefined]);
  });

  test('of a claim comes three times, a minute apart, after malformed answers', () => {
    expect(gaps('user_get_card', malformed, 4)).toEqual([60, 60, 60, undefined]);
  });

  test('of a claim comes ten times while the server is down, all within a day', () => {
    expect(gaps('user_get_card', down, 11)).toEqual([...CLAIM_GAPS.down, undefined]);
    expect(CLAIM_GAPS.down).toHaveLength(10);
    expect(CLAIM_GAPS.down.reduce((sum, gap) => sum + gap, 0)).toBeLessThanOrEqual(DAY);
  });

  test('of a claim has its malformed answers left when the server is back', () => {
    expect(nextGap('user_get_card', [down, down, down, down, malformed])).toBe(60);
    expect(nextGap('user_get_card', [malformed, down, malformed, malformed])).toBe(60);
  });
});
