import type { StoreId } from './brand';
import type { DayKind } from './calendar';
import type { Card } from './card';
import { byUrgency, type Check, type CheckLevel } from './check';
import type { CouponState } from './coupon';
import type { Fen } from './money';
import type { UnixSeconds } from './time';
import { allows } from './time-limit';
import type { Usage } from './usage';
import type { Window } from './validity';

/** Where and when a coupon is to be redeemed, and for how much. */
export interface Occasion {
  now: UnixSeconds;
  day: DayKind;
  store: string;
  /** WeChat's poi_id of the store; empty where nobody has entered it. */
  storeId: StoreId | '';
  /** What the order comes to; null as long as nobody has typed it. */
  amount: Fen | null;
}

/** What WeChat says of the code. */
export interface Examined {
  state: CouponState;
  usage: Usage | null;
  window: Window;
  /** Who has it open or is paying with it, masked; empty for nobody. */
  heldBy: string;
}

type Terms = Pick<Card, 'condition' | 'timeLimits' | 'storeIds'>;

/** The lines of a decision sheet, red first. */
export function checksOf(examined: Examined, terms: Terms, occasion: Occasion): Check[] {
  return byUrgency([...codeChecks(examined), ...termChecks(terms, occasion)]);
}

/** What WeChat itself enforces when it is asked to consume. */
function codeChecks({ state, usage, window: { from, until }, heldBy }: Examined): Check[] {
  const outside = state === 'expired' || state === 'not-yet';
  const checks: Check[] = [
    { kind: 'state', level: state === 'usable' ? 'ok' : 'bad', state, usage },
    { kind: 'window', level: outside ? 'bad' : 'ok', from, until },
  ];
  // It may be the customer's own phone, or a friend's who pays with it online: WeChat knows, staff can ask.
  if (heldBy !== '') checks.push({ kind: 'held', level: 'note', by: heldBy });
  return checks;
}

/** What WeChat only displays; the phone and, at `redeem`, the server hold it against the occasion. */
export function termChecks({ condition, timeLimits, storeIds }: Terms, occasion: Occasion): Check[] {
  const { minimumSpend, accepts, rejects, combinable } = condition;
  const checks: Check[] = [];
  if (timeLimits.length > 0) {
    checks.push({ kind: 'time-limit', level: timeLevel(timeLimits, occasion), limits: timeLimits });
  }
  if (storeIds.length > 0) {
    checks.push({ kind: 'store', level: storeLevel(storeIds, occasion), here: nameOf(occasion) });
  }
  if (minimumSpend > 0) {
    const level = spendLevel(minimumSpend, occasion.amount);
    checks.push({ kind: 'minimum-spend', level, minimum: minimumSpend });
  }
  // What lies on the counter, and what else reduces the bill, no number of ours can tell.
  if (accepts !== '' || rejects !== '') checks.push({ kind: 'category', level: 'note', accepts, rejects });
  return [...checks, { kind: 'combination', level: combinable ? 'ok' : 'note' }];
}

/** A year whose holidays nobody has announced is left to the staff's eyes. */
function timeLevel(limits: Terms['timeLimits'], { now, day }: Occasion): CheckLevel {
  const allowed = allows(limits, now, day);
  if (allowed === 'unknown') return 'note';
  return allowed === 'yes' ? 'ok' : 'warn';
}

/** A store without an id cannot be compared. */
function storeLevel(storeIds: readonly StoreId[], { storeId }: Occasion): CheckLevel {
  if (storeId === '') return 'note';
  return storeIds.includes(storeId) ? 'ok' : 'warn';
}

const nameOf = ({ storeId, store }: Occasion) => (storeId === '' ? '' : store);

/** Until an amount is typed, the threshold counts as not reached. */
function spendLevel(minimum: Fen, amount: Fen | null): CheckLevel {
  return amount !== null && amount >= minimum ? 'ok' : 'warn';
}

/** A sheet's checks, with the amount that was typed since. */
export function withAmount(checks: readonly Check[], amount: Fen | null): Check[] {
  return byUrgency(
    checks.map((check) =>
      check.kind === 'minimum-spend' ? { ...check, level: spendLevel(check.minimum, amount) } : check,
    ),
  );
}
