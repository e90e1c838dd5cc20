import { createHash, timingSafeEqual } from 'node:crypto';

/** The signature that a push or a verification must carry: sha1 over the sorted values. Reference §5.1, §5.2. */
export function pushSignature(values: readonly string[]): string {
  return createHash('sha1')
    .update([...values].sort().join(''))
    .digest('hex');
}

/** Compares in constant time; a signature of another length is wrong. */
export function isSignedBy(values: readonly string[], signature: string): boolean {
  const expected = Buffer.from(pushSignature(values));
  const given = Buffer.from(signature);
  return given.length === expected.length && timingSafeEqual(given, expected);
}
