import { nameOf, type PushAttempt, type PushRow } from './push-row';
import { nextGap, outcomeOf } from './retry-gaps';

/** The push after one more attempt; `now` is when that ended. What was delivered once stays delivered. */
export function rowAfter(row: PushRow, attempt: PushAttempt, now: number): PushRow {
  const attempts = [...row.attempts, attempt];
  if (row.state === 'delivered' || outcomeOf(attempt) === 'accepted') {
    return { ...row, attempts, state: 'delivered', nextAt: null };
  }
  const gap = nextGap(nameOf(row.event), attempts);
  if (gap === undefined) return { ...row, attempts, state: 'given-up', nextAt: null };
  return { ...row, attempts, state: 'pending', nextAt: now + gap * 1000 };
}
