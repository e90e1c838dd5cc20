import type { Check } from './check';
import { fail } from './errors';
import { isAtLeast, type Role } from './role';

/** The conditions that a manager may set aside: WeChat does not enforce them, and the shop's numbers can. */
export const overridable = ['time-limit', 'store', 'minimum-spend'] as const;

export type Overridable = (typeof overridable)[number];

/** A condition set aside for one redemption, and why. */
export interface Override {
  condition: Overridable;
  reason: string;
}

/** The amber conditions among the checks. */
export function unmet(checks: readonly Check[]): Overridable[] {
  const amber = checks.filter(({ level }) => level === 'warn').map(({ kind }) => kind);
  return overridable.filter((condition) => amber.includes(condition));
}

/** Only a manager sets conditions aside. */
export function mayOverride(role: Role): boolean {
  return isAtLeast(role, 'manager');
}

/** The overrides that were needed; throws unless somebody who may has set every unmet condition aside. */
export function overridesOf(
  checks: readonly Check[],
  overrides: readonly Override[],
  role: Role,
): Override[] {
  if (overrides.length > 0 && !mayOverride(role)) fail('not-allowed', { needs: 'manager' });
  const conditions = unmet(checks);
  const needed = overrides.filter(({ condition }) => conditions.includes(condition));
  const open = conditions.filter((unmet) => needed.every(({ condition }) => condition !== unmet));
  if (open.length > 0) fail('conditions-not-met', { conditions: open });
  return needed;
}
