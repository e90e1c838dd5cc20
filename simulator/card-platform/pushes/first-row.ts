import type { PushFaultKind } from './push-faults';
import type { Pushed, PushRow, PushTarget } from './push-row';

/** A push that is held back goes out after this many seconds even if no other push follows. */
export const LONGEST_HOLD = 10;

/** The push as it begins: due at once, unless a fault holds it back or loses it. */
export function firstRow(
  id: string,
  target: PushTarget,
  event: Pushed,
  now: number,
  fault?: PushFaultKind,
): PushRow {
  const row: PushRow = { id, target, event, createdAt: now, attempts: [], state: 'pending', nextAt: now };
  if (fault === 'reorder') return { ...row, nextAt: now + LONGEST_HOLD * 1000 };
  if (fault !== 'lose') return row;
  return {
    ...row,
    attempts: [{ at: now, error: 'lost on the way', ms: 0 }],
    state: 'given-up',
    nextAt: null,
  };
}
