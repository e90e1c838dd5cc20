import { createCipheriv, createDecipheriv, createHash, createHmac } from 'node:crypto';

const CIPHER = 'aes-256-cbc';
const CODE_BYTES = 24;
const CHECK_BYTES = 7;
const IV_BYTES = 16;
/** 48 bytes in base64; reference §6.1 observed 44 and 64 characters. */
const ENCRYPTED_LENGTH = 64;

/**
 * The form in which phones see a code: base64 of 64 characters, always the same for a code, and always
 * with a `+` and a `/`, so that clients meet the characters that break careless URLs.
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
  if (encrypted.length !== ENCRYPTED_LENGTH || !/^[A-Za-z0-9+/]+$/.test(encrypted)) return undefined;
  const bytes = Buffer.from(encrypted, 'base64');
  try {
    const decipher = createDecipheriv(CIPHER, keyOf(appid), bytes.subarray(0, IV_BYTES));
    return readPlain(appid, Buffer.concat([decipher.update(bytes.subarray(IV_BYTES)), decipher.final()]));
  } catch {
    return undefined; // not a text of ours: the padding does not fit
  }
}

function encryptWith(iv: Buffer, appid: string, code: string): string {
  const plain = Buffer.alloc(CODE_BYTES + CHECK_BYTES);
  plain.write(code);
  check(appid, code).copy(plain, CODE_BYTES);
  const cipher = createCipheriv(CIPHER, keyOf(appid), iv);
  return Buffer.concat([iv, cipher.update(plain), cipher.final()]).toString('base64');
}

function readPlain(appid: string, plain: Buffer): string | undefined {
  const code = plain.subarray(0, CODE_BYTES).toString().replace(/\0+$/, '');
  return check(appid, code).equals(plain.subarray(CODE_BYTES)) ? code : undefined;
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
