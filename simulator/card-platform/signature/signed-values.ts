import { createHash } from 'node:crypto';

/** The string that WeChat hashes: values in byte order, joined by nothing; absent and empty ones add nothing. */
export function joinedInByteOrder(values: readonly (string | undefined)[]): string {
  return values
    .map((value) => Buffer.from(value ?? '', 'utf8'))
    .sort(Buffer.compare)
    .join('');
}

/** SHA-1 of the text's UTF-8 bytes, 40 lower-case hex digits. */
export function sha1(text: string): string {
  return createHash('sha1').update(text, 'utf8').digest('hex');
}
