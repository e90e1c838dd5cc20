import { CouponError, type ErrorCode, fail } from '#domain/errors';
import { type UnixSeconds, unixSeconds } from '#domain/time';
import type { CallContext, StaffContext } from './context';
import { meaningOf } from './wechat/error-table';

/** Failures within so many seconds after which the next try is refused. */
const MOST = 10;
const WINDOW = 600;

/** Failures that look like guessing. */
const guesses: readonly (ErrorCode | undefined)[] = [
  'code-not-found',
  'coupon-not-found',
  'coupon-not-yours',
  'grant-not-found',
  'invitation-not-valid',
];

/** What customers may be guessing at. */
export type Guessable = 'encrypted-code' | 'invitation';

/** How often somebody has failed since when. */
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
  refuseAfter(await tries.find(kind, caller.openId), now);
  return counting(act, () => tries.count(kind, caller.openId, now, windowStart(now)));
}

/** The same for staff who type codes; their failures lie in the row that is read for every call of theirs. */
export async function withinWrongCodes<Output>(
  { staff, member, now }: StaffContext,
  act: () => Promise<Output>,
): Promise<Output> {
  refuseAfter(member.wrongCodes, now);
  return counting(act, () => staff.countWrongCode(member.openId, now, windowStart(now)));
}

function refuseAfter(failures: Failures | null, now: UnixSeconds): void {
  const again = failures ? failures.since + WINDOW - now : 0;
  if (failures && failures.count >= MOST && again > 0) fail('too-many-tries', { seconds: again });
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
