import type { UseCondition } from './card';
import { byUrgency, type Check } from './check';
import type { CouponState } from './coupon';
import type { UnixSeconds } from './time';
import { allows, type TimeLimit } from './time-limit';
import type { Usage } from './usage';
import type { Window } from './validity';

/** What staff hold against a coupon before they redeem it. */
export interface Examined {
  state: CouponState;
  usage: Usage | null;
  window: Window;
  timeLimits: TimeLimit[];
  condition: UseCondition;
}

/** The lines of a decision sheet, red first. WeChat checks state and window; the rest is for the staff's eyes. */
export function checksOf(examined: Examined, now: UnixSeconds): Check[] {
  return byUrgency([
    stateCheck(examined),
    windowCheck(examined),
    ...timeCheck(examined, now),
    ...conditionChecks(examined.condition),
  ]);
}

function stateCheck({ state, usage }: Examined): Check {
  return { kind: 'state', level: state === 'usable' ? 'ok' : 'bad', state, usage };
}

function windowCheck({ state, window: { from, until } }: Examined): Check {
  const outside = state === 'expired' || state === 'not-yet';
  return { kind: 'window', level: outside ? 'bad' : 'ok', from, until };
}

function timeCheck({ timeLimits }: Examined, now: UnixSeconds): Check[] {
  if (timeLimits.length === 0) return [];
  return [{ kind: 'time-limit', level: allows(timeLimits, now) ? 'ok' : 'warn', limits: timeLimits }];
}

function conditionChecks({ minimumSpend, accepts, rejects, combinable }: UseCondition): Check[] {
  const checks: Check[] = [{ kind: 'combination', level: combinable ? 'ok' : 'warn' }];
  if (minimumSpend > 0) checks.push({ kind: 'minimum-spend', level: 'warn', minimum: minimumSpend });
  if (accepts !== '' || rejects !== '') checks.push({ kind: 'category', level: 'warn', accepts, rejects });
  return checks;
}
