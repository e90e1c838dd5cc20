import { CouponError, type ErrorCode, fail } from '#domain/errors';
import { type UnixSeconds, unixSeconds } from '#domain/time';
import type { CallContext, StaffContext } from './context';
import { meaningOf } from './wechat/error-table';

/** Failures within so many seconds after which the next try is refused. */
const MOST = 10;
const WINDOW = 600;

/** Failures that look like guessing. */
const guesses: readonly (ErrorCode | undefined)[] = [
  'card-not-found',
  'code-not-found',
  'coupon-not-found',
  'coupon-not-yours',
  'grant-not-found',
  'invitation-not-valid',
];

/** What customers may be guessing at. */
export const guessables = ['card', 'encrypted-code', 'invitation'] as const;
export type Guessable = (typeof guessables)[number];

/** What holds something or takes long, and may be asked for again, but not on and on. */
export const repeatables = ['reopened-claim', 'own-data'] as const;
export type Repeatable = (typeof repeatables)[number];

/** How often somebody has failed, or come back to something, since when. */
export interface Failures {
  count: number;
  since: UnixSeconds;
}

/**
 * Does what a caller asks for unless they have failed at it too often lately. The count is in the database:
 * an instance knows only its own callers.
 */
export async function withinTries<Output>(
  context: CallContext,
  kind: Guessable,
  act: () => Promise<Output>,
): Promise<Output> {
  const { tries, caller, now } = context;
  refuseAfter('too-many-tries', await tries.find(kind, caller.openId), now);
  return counting(act, () => tries.count(kind, caller.openId, now, windowStart(now)));
}

/**
 * The same for staff who type codes; their failures lie in the row that is read for every call of theirs. What
 * was begun before is no guess: whoever lost its answer is told it.
 */
export async function withinWrongCodes<Output>(
  { staff, member, now }: StaffContext,
  act: () => Promise<Output>,
  begunBefore: () => Promise<boolean> = async () => false,
): Promise<Output> {
  const refused = pauseAfter(member.wrongCodes, now) > 0 && !(await begunBefore());
  if (refused) refuseAfter('too-many-tries', member.wrongCodes, now);
  return counting(act, () => staff.countWrongCode(member.openId, now, windowStart(now)));
}

/** Refuses what somebody has asked for too often lately. Each time counts, not only failures. */
export async function notTooOften({ tries, caller, now }: CallContext, kind: Repeatable): Promise<void> {
  refuseAfter('too-often', await tries.find(kind, caller.openId), now);
  await tries.count(kind, caller.openId, now, windowStart(now));
}

function refuseAfter(code: 'too-many-tries' | 'too-often', times: Failures | null, now: UnixSeconds): void {
  const seconds = pauseAfter(times, now);
  if (seconds > 0) fail(code, { seconds });
}

/** Seconds until the next try is allowed. */
function pauseAfter(times: Failures | null, now: UnixSeconds): number {
  return times && times.count >= MOST ? Math.max(times.since + WINDOW - now, 0) : 0;
}

async function counting<Output>(act: () => Promise<Output>, count: () => Promise<void>): Promise<Output> {
  try {
    return await act();
  } catch (error) {
    if (guesses.includes(codeOf(error))) await count();
    throw error;
  }
}

const windowStart = (now: UnixSeconds) => unixSeconds(now - WINDOW);

function codeOf(error: unknown): ErrorCode | undefined {
  return error instanceof CouponError ? error.info.code : meaningOf(error)?.code;
}
