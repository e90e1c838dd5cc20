import type { CodeDecryptAnswer } from '#server/wechat/wire/index';
import { refuse } from '../errors/wechat-error';
import type { ApiCall } from '../http/endpoint';
import { decryptCode } from './encrypted-code';

/** POST /card/code/decrypt: takes the base64 as it is, not escaped; only the issuing account can read it. */
export function codeDecrypt({ platform, account, body }: ApiCall): Pick<CodeDecryptAnswer, 'code'> {
  const encrypted = body.encrypt_code;
  if (typeof encrypted !== 'string') return refuse(40075);
  const raw = platform.config.encryptCodeForm === 'either' ? unescaped(encrypted) : encrypted;
  return { code: decryptCode(account.appid, raw) ?? refuse(40075) };
}

/** Base64 has no %, so it cannot be decoded once too often. */
function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return refuse(40075);
  }
}
