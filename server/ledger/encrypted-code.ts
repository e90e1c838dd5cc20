import type { CardId, CouponCode, EncryptedCode } from '#domain/brand';
import type { Context } from '../context';
import { issuerOf } from './issuer';

/** The code behind what a phone was given. A `+` that became a blank on its way through a URL is repaired. */
export async function rawCode(context: Context, cardId: CardId, encrypted: string): Promise<CouponCode> {
  const { codes } = await issuerOf(context, cardId);
  return codes.decrypt(encrypted.replaceAll(' ', '+') as EncryptedCode);
}
