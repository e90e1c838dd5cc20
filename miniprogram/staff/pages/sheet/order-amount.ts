import { type Fen, fen } from '../../../domain/money';
import type { Offer } from '../../../domain/offer';

const YUAN = /^\d{1,7}(\.\d{0,2})?$/;

/** What was typed as an amount in yuan; null while it is not one. */
export function orderAmount(text: string): Fen | null {
  const yuan = text.trim();
  return YUAN.test(yuan) ? fen(Math.round(Number(yuan) * 100)) : null;
}

/** What is left to pay; null for coupons that do not change the amount. */
export function amountAfter(offer: Offer, amount: Fen): Fen | null {
  if (offer.kind === 'cash') return fen(Math.max(0, amount - offer.reduce));
  if (offer.kind === 'discount') return fen(Math.round((amount * (100 - offer.percentOff)) / 100));
  return null;
}
