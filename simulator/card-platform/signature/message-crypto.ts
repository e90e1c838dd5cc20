import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const ALGORITHM = 'aes-256-cbc';
const ENCODING_AES_KEY = /^[A-Za-z0-9]{43}$/;
const IV_BYTES = 16;
const RANDOM_BYTES = 16;
const LENGTH_BYTES = 4;
const MESSAGE_START = RANDOM_BYTES + LENGTH_BYTES;
/** WeChat pads to its key's size, not to AES's 16 bytes: 1 to 32 bytes, a whole block when nothing is missing. */
const PADDING_BLOCK = 32;

/** The key does not fit, the text was cut or changed, or it is meant for someone else. */
export class MessageCryptoError extends Error {
  override readonly name = 'MessageCryptoError';
}

export interface MessageKey {
  /** 43 letters and digits, as set in the account's console. */
  encodingAesKey: string;
  /** Whom the message is for: the Official Account, or the third-party platform. */
  appid: string;
}

/** The base64 text of `Encrypt`. Only tests choose the 16 bytes that it begins with. Reference §5.2. */
export function encryptMessage(
  message: string,
  { encodingAesKey, appid }: MessageKey,
  random: () => Uint8Array = () => randomBytes(RANDOM_BYTES),
): string {
  const body = Buffer.from(message, 'utf8');
  const plain = Buffer.concat([random(), uint32(body.length), body, Buffer.from(appid, 'utf8')]);
  const { key, iv } = keyAndIv(encodingAesKey);
  const cipher = createCipheriv(ALGORITHM, key, iv).setAutoPadding(false);
  return Buffer.concat([cipher.update(padded(plain)), cipher.final()]).toString('base64');
}

/** The message inside `Encrypt`; throws MessageCryptoError unless it is whole and meant for this appid. */
export function decryptMessage(encrypt: string, { encodingAesKey, appid }: MessageKey): string {
  const plain = unpadded(deciphered(encrypt, encodingAesKey));
  if (plain.length < MESSAGE_START) throw new MessageCryptoError('too short for a message');
  const messageEnd = MESSAGE_START + plain.readUInt32BE(RANDOM_BYTES);
  if (messageEnd > plain.length) throw new MessageCryptoError('shorter than the length it names');
  const receiver = plain.toString('utf8', messageEnd);
  if (receiver !== appid) throw new MessageCryptoError(`meant for ${receiver}, not for ${appid}`);
  return plain.toString('utf8', MESSAGE_START, messageEnd);
}

function deciphered(encrypt: string, encodingAesKey: string): Buffer {
  const bytes = Buffer.from(encrypt, 'base64');
  if (bytes.length === 0 || bytes.length % PADDING_BLOCK !== 0) {
    throw new MessageCryptoError('not a whole number of blocks');
  }
  const { key, iv } = keyAndIv(encodingAesKey);
  const decipher = createDecipheriv(ALGORITHM, key, iv).setAutoPadding(false);
  return Buffer.concat([decipher.update(bytes), decipher.final()]);
}

function keyAndIv(encodingAesKey: string): { key: Buffer; iv: Buffer } {
  if (!ENCODING_AES_KEY.test(encodingAesKey)) {
    throw new MessageCryptoError('an EncodingAESKey is 43 letters and digits');
  }
  const key = Buffer.from(`${encodingAesKey}=`, 'base64');
  return { key, iv: key.subarray(0, IV_BYTES) };
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(LENGTH_BYTES);
  bytes.writeUInt32BE(value);
  return bytes;
}

function padded(plain: Buffer): Buffer {
  const missing = PADDING_BLOCK - (plain.length % PADDING_BLOCK);
  return Buffer.concat([plain, Buffer.alloc(missing, missing)]);
}

function unpadded(bytes: Buffer): Buffer {
  const added = bytes.at(-1) ?? 0;
  const padding = bytes.subarray(-added);
  if (added < 1 || added > PADDING_BLOCK || !padding.every((byte) => byte === added)) {
    throw new MessageCryptoError('the padding is broken: another key, or a changed text');
  }
  return bytes.subarray(0, bytes.length - added);
}
