import type { DecisionSheet } from '../../../domain/api';
import type { Check, CheckLevel } from '../../../domain/check';
import { withAmount } from '../../../domain/decision';
import type { Fen } from '../../../domain/money';
import type { Overridable, Override } from '../../../domain/override';
import type { UnixSeconds } from '../../../domain/time';
import { type CheckWords, checkWords } from '../../../texts/checks';
import { readyReasons } from '../../../texts/overrides';

/** What an amber line asks for: the amount, a manager, or a manager's reason; `''` when nothing. */
export type Asked = '' | 'amount' | 'manager' | 'reason';

/** A line of the sheet as the page draws it. */
export interface CheckLine extends CheckWords {
  level: CheckLevel;
  kind: Check['kind'];
  asks: Asked;
  /** To be tapped by a manager; empty unless a reason is asked for. */
  reasons: readonly string[];
  /** Why the manager sets it aside; empty as long as they don't. */
  reason: string;
}

/** What staff have entered so far. */
export interface Entered {
  amount: Fen | null;
  overrides: readonly Override[];
}

/** The sheet's lines; where something stands against the coupon, only that. */
export function checkLines(sheet: DecisionSheet, entered: Entered, now: UnixSeconds): CheckLine[] {
  const checks = withAmount(sheet.checks, entered.amount);
  const against = checks.filter(({ level }) => level === 'bad');
  return (against.length > 0 ? against : checks).map((check) => lineOf(check, sheet, entered, now));
}

function lineOf(
  check: Check,
  { mayOverride }: DecisionSheet,
  { amount, overrides }: Entered,
  now: UnixSeconds,
): CheckLine {
  const reason = overrides.find(({ condition }) => condition === check.kind)?.reason ?? '';
  const amber = check.level === 'warn';
  const asks = amber && !reason ? asked(check, mayOverride, amount) : '';
  return {
    ...checkWords(check, now, amount),
    level: check.level,
    kind: check.kind,
    asks,
    reasons: asks === 'reason' ? readyReasons[check.kind as Overridable] : [],
    reason: amber ? reason : '',
  };
}

function asked({ kind }: Check, mayOverride: boolean, amount: Fen | null): Asked {
  if (kind === 'minimum-spend' && amount === null) return 'amount';
  return mayOverride ? 'reason' : 'manager';
}

/** A line that says nothing but why it was refused. */
export function refusedLine(words: CheckWords): CheckLine {
  return { ...words, level: 'bad', kind: 'state', asks: '', reasons: [], reason: '' };
}
