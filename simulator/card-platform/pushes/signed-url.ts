import { randomInt } from 'node:crypto';
import { pushSignature } from '../signature/push-signature';
import type { PushTarget } from './push-row';

const NONCES = 2 ** 31;

/** The account's address with what proves that WeChat calls it. `seconds` is the time of the call. */
export function signedUrl({ url, token }: PushTarget, seconds: number, encrypt?: string): URL {
  const signed = { token, timestamp: `${seconds}`, nonce: `${randomInt(NONCES)}` };
  const address = new URL(url);
  address.searchParams.set('signature', pushSignature(signed));
  address.searchParams.set('timestamp', signed.timestamp);
  address.searchParams.set('nonce', signed.nonce);
  if (encrypt !== undefined) {
    address.searchParams.set('encrypt_type', 'aes');
    address.searchParams.set('msg_signature', pushSignature({ ...signed, encrypt }));
  }
  return address;
}
