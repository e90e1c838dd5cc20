import type { Fen } from './money';

/** What a coupon gives. Each kind carries exactly what it needs. */
export type Offer =
  | { kind: 'cash'; reduce: Fen }
  | { kind: 'discount'; percentOff: number }
  | { kind: 'gift'; gift: string }
  | { kind: 'groupon'; deal: string }
  | { kind: 'general'; detail: string };

/** 30 % off is 7 折, 15 % off is 8.5 折. */
export function inZhe(percentOff: number): string {
  return String(Number(((100 - percentOff) / 10).toFixed(1)));
}
