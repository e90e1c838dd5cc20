import type { Card } from '../state/card';
import type { Tenths } from '../state/coins';
import type { PlatformConfig } from '../state/switches';

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

/** What one coupon of this 朋友的券 costs; what several conditions cost is a switch. */
export function stockPrice(
  { advanced }: Pick<Card, 'advanced'>,
  { severalConditions }: Pick<PlatformConfig, 'severalConditions'>,
): Tenths {
  const { least_cost, object_use_for, accept_category, reject_category } = advanced.use_condition ?? {};
  const prices = [
    ...(accept_category || reject_category ? [PRICE_BY_CATEGORY] : []),
    ...(Number(least_cost ?? 0) > 0 ? [PRICE_BY_AMOUNT] : []),
    ...(object_use_for ? [PRICE_BY_AMOUNT] : []),
  ];
  if (prices.length === 0) return PRICE_WITHOUT_CONDITION;
  return severalConditions === 'sum' ? prices.reduce((sum, one) => sum + one) : Math.max(...prices);
}
