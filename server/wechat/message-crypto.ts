import { decrypt, encrypt } from '@wecom/crypto';

export interface MessageKey {
  /** 43 letters and digits from WeChat's console. */
  encodingAesKey: string;
  /** Whom a message is meant for; it travels inside. */
  appId: string;
}

/** The message inside `Encrypt`; null when it is damaged or meant for another account. Reference §5.2. */
export function decryptMessage(encrypted: string, { encodingAesKey, appId }: MessageKey): string | null {
  try {
    const { message, id } = decrypt(encodingAesKey, encrypted);
    return id === appId ? message : null;
  } catch {
    return null;
  }
}

export function encryptMessage(message: string, key: MessageKey, random?: Buffer): string {
  return encrypt(key.encodingAesKey, message, key.appId, random);
}
