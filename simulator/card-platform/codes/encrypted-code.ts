import { createCipheriv, createDecipheriv, createHash, createHmac } from 'node:crypto';

const CIPHER = 'aes-256-cbc';
/** Room for a code; a longer one (a custom code of 20 汉字 is 60 bytes) takes further blocks. */
const CODE_BYTES = 24;
const BLOCK_BYTES = 16;
const CHECK_BYTES = 7;
const IV_BYTES = 16;

/**
 * The form in which phones see a code: base64 of 64 characters (reference §6.1 observed 44 and 64; codes over
 * 24 bytes take up to 128), always the same for a code, and always with a `+` and a `/`, so that clients meet
 * the characters that break careless URLs.
 */
export function encryptCode(appid: string, cardId: string, code: string): string {
  for (let attempt = 0; ; attempt += 1) {
    const iv = hash(`${appid} ${cardId} ${code} ${attempt}`).subarray(0, IV_BYTES);
    const encrypted = encryptWith(iv, appid, code);
    if (encrypted.includes('+') && encrypted.includes('/')) return encrypted;
  }
}

/** The code again; undefined for a damaged text or another account's. */
export function decryptCode(appid: string, encrypted: string): string | undefined {
  const bytes = Buffer.from(encrypted, 'base64');
  if (bytes.toString('base64') !== encrypted) return undefined;
  try {
    const decipher = createDecipheriv(CIPHER, keyOf(appid), bytes.subarray(0, IV_BYTES));
    return readPlain(appid, Buffer.concat([decipher.update(bytes.subarray(IV_BYTES)), decipher.final()]));
  } catch {
    return undefined; // not a text of ours: its length or padding does not fit
  }
}

function encryptWith(iv: Buffer, appid: string, code: string): string {
  const room = roomFor(code);
  const plain = Buffer.alloc(room + CHECK_BYTES);
  plain.write(code);
  check(appid, code).copy(plain, room);
  const cipher = createCipheriv(CIPHER, keyOf(appid), iv);
  return Buffer.concat([iv, cipher.update(plain), cipher.final()]).toString('base64');
}

function readPlain(appid: string, plain: Buffer): string | undefined {
  const room = plain.length - CHECK_BYTES;
  const code = plain.subarray(0, room).toString().replace(/\0+$/, '');
  return check(appid, code).equals(plain.subarray(room)) ? code : undefined;
}

function roomFor(code: string): number {
  const over = Math.max(0, Buffer.byteLength(code) - CODE_BYTES);
  return CODE_BYTES + Math.ceil(over / BLOCK_BYTES) * BLOCK_BYTES;
}

function check(appid: string, code: string): Buffer {
  return createHmac('sha256', keyOf(appid)).update(code).digest().subarray(0, CHECK_BYTES);
}

function keyOf(appid: string): Buffer {
  return hash(`code key of ${appid}`);
}

function hash(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
