import type { Card } from '../state/card';
import type { Tenths } from '../state/coins';

const TENTHS = 10;
/** Per coupon, by the dearest condition that the card sets; seed 002, reference §3.4. */
const PRICE_WITHOUT_CONDITION: Tenths = 2;
const PRICE_BY_CATEGORY: Tenths = 4;
const PRICE_BY_AMOUNT: Tenths = 6;

export function tenths(coins: number): Tenths {
  return coins * TENTHS;
}

/** `0.2`, `200`: as prices and orders write coins. */
export function coinText(amount: Tenths): string {
  const rest = amount % TENTHS;
  const whole = String((amount - rest) / TENTHS);
  return rest === 0 ? whole : `${whole}.${rest}`;
}

/** As getcoinsinfo writes coins. */
export function coinNumber(amount: Tenths): number {
  return Number(coinText(amount));
}

/** What one coupon of this 朋友的券 costs. */
export function stockPrice({ advanced }: Pick<Card, 'advanced'>): Tenths {
  const { least_cost, object_use_for, accept_category, reject_category } = advanced.use_condition ?? {};
  if (Number(least_cost ?? 0) > 0 || object_use_for) return PRICE_BY_AMOUNT;
  return accept_category || reject_category ? PRICE_BY_CATEGORY : PRICE_WITHOUT_CONDITION;
}
