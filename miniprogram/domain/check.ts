import type { CouponState } from './coupon';
import type { Fen } from './money';
import type { UnixSeconds } from './time';
import type { TimeLimit } from './time-limit';
import type { Usage } from './usage';

/** Green: nothing to say. Amber: staff must look. Red: it cannot be redeemed. */
export type CheckLevel = 'ok' | 'warn' | 'bad';

/** One line of the decision sheet; the phone finds the words. */
export type Check =
  | { kind: 'state'; level: CheckLevel; state: CouponState; usage: Usage | null }
  | { kind: 'window'; level: CheckLevel; from: UnixSeconds; until: UnixSeconds }
  | { kind: 'time-limit'; level: CheckLevel; limits: TimeLimit[] }
  | { kind: 'minimum-spend'; level: CheckLevel; minimum: Fen }
  | { kind: 'category'; level: CheckLevel; accepts: string; rejects: string }
  | { kind: 'combination'; level: CheckLevel };

const order: readonly CheckLevel[] = ['bad', 'warn', 'ok'];

/** Red before amber before green, otherwise as they came. */
export function byUrgency(checks: readonly Check[]): Check[] {
  return order.flatMap((level) => checks.filter((check) => check.level === level));
}
