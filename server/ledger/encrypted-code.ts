import type { CouponCode, EncryptedCode } from '#domain/brand';
import type { Context } from '../context';

/** The code behind what a phone was given. A `+` that became a blank on its way through a URL is repaired. */
export function rawCode({ wechat }: Context, encrypted: string): Promise<CouponCode> {
  return wechat.codes.decrypt(encrypted.replaceAll(' ', '+') as EncryptedCode);
}
