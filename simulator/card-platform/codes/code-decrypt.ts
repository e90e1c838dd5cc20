import type { CodeDecryptAnswer } from '#server/wechat/wire/index';
import { refuse } from '../errors/wechat-error';
import type { ApiCall } from '../http/endpoint';
import { decryptCode } from './encrypted-code';

/** POST /card/code/decrypt: takes the base64 as it is, not escaped; only the issuing account can read it. */
export function codeDecrypt({ account, body }: ApiCall): Pick<CodeDecryptAnswer, 'code'> {
  const encrypted = body.encrypt_code;
  if (typeof encrypted !== 'string') return refuse(40075);
  return { code: decryptCode(account.appid, encrypted) ?? refuse(40075) };
}
