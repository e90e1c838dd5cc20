import type { Brand } from './brand';

/** Chinese cents: 100 fen are 1 yuan. Always whole. */
export type Fen = Brand<number, 'Fen'>;

export const fen = (amount: number) => amount as Fen;

/** 5500 → `55`, 550 → `5.5`, 5 → `0.05`. */
export function inYuan(amount: Fen): string {
  return String(Number((amount / 100).toFixed(2)));
}
