import { isObject } from '../http/json';
import type { Card } from '../state/card';
import type { Membership } from '../state/membership';

/** A member as the platform itself makes one: with the first bonus of the card's rule, without a balance. */
export function newMembership({ own }: Card, number: string): Membership {
  const rule = isObject(own.bonus_rule) ? own.bonus_rule : {};
  const bonus = own.supply_bonus === true ? Number(rule.init_increase_bonus ?? 0) : 0;
  return { number, bonus, balance: 0, values: {}, records: [] };
}
