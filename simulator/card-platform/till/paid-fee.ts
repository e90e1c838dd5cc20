import type { Card } from '../state/card';

/** What is left to pay of an amount with this card, in fen; undefined below the card's threshold. */
export function paidFee({ type, own, advanced }: Card, original: number): number | undefined {
  const yuan = Number(advanced.use_condition?.least_cost ?? 0);
  const threshold = Math.max(Number(own.least_cost ?? 0), yuan * 100);
  if (original < threshold) return undefined;
  if (type === 'CASH') return Math.max(original - Number(own.reduce_cost), 0);
  if (type === 'DISCOUNT') return Math.round((original * (100 - Number(own.discount))) / 100);
  return original;
}
