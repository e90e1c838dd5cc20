import type { CouponState } from './coupon';
import type { Fen } from './money';
import type { UnixSeconds } from './time';
import type { TimeLimit } from './time-limit';
import type { Usage } from './usage';

/**
 * `ok`: nothing to say. `note`: only the staff's eyes can judge it, such as what lies on the counter; nobody's
 * leave is needed. `warn`: against the card's conditions, so a manager must say why. `bad`: cannot be redeemed.
 */
export type CheckLevel = 'ok' | 'note' | 'warn' | 'bad';

/** One line of the decision sheet; the phone finds the words. */
export type Check =
  | { kind: 'state'; level: CheckLevel; state: CouponState; usage: Usage | null }
  | { kind: 'window'; level: CheckLevel; from: UnixSeconds; until: UnixSeconds }
  | { kind: 'time-limit'; level: CheckLevel; limits: TimeLimit[] }
  /** `here`: the name of the store that was checked; empty when it has no id to check. */
  | { kind: 'store'; level: CheckLevel; here: string }
  | { kind: 'minimum-spend'; level: CheckLevel; minimum: Fen }
  | { kind: 'category'; level: CheckLevel; accepts: string; rejects: string }
  | { kind: 'combination'; level: CheckLevel }
  /** Somebody has the code open or is paying with it; masked. */
  | { kind: 'held'; level: CheckLevel; by: string };

const order: readonly CheckLevel[] = ['bad', 'warn', 'note', 'ok'];

/** Red before amber before notes before green, otherwise as they came. */
export function byUrgency(checks: readonly Check[]): Check[] {
  return order.flatMap((level) => checks.filter((check) => check.level === level));
}
