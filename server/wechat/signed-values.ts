import { createHash } from 'node:crypto';

/**
 * The digest of WeChat's card signatures: the values alone, in the order of their bytes, joined by nothing.
 * Empty values contribute nothing; never sort by locale (reference §4.1).
 */
export function sha1InByteOrder(values: readonly string[]): string {
  const sorted = values.map((value) => Buffer.from(value, 'utf8')).sort(Buffer.compare);
  return createHash('sha1').update(Buffer.concat(sorted)).digest('hex');
}

/** The members that have a value; what is sent and what is signed are then the same. */
export function withoutEmpty<Members extends Record<string, string | undefined>>(
  members: Members,
): { [Name in keyof Members]?: string } {
  const filled = Object.entries(members).filter(([, value]) => value !== undefined && value !== '');
  return Object.fromEntries(filled) as { [Name in keyof Members]?: string };
}
