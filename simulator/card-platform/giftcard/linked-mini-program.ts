import { readField } from '../cards/read-fields';
import { refuse } from '../errors/wechat-error';
import type { ApiCall } from '../http/endpoint';

/** The mini-program that a call names by `wxa_appid`: 40166 unless it is linked to the account. */
export function linkedMiniProgram({ account, body }: ApiCall): string {
  const appid = readField({ kind: 'text', required: true }, body.wxa_appid, 'wxa_appid') as string;
  return account.miniPrograms.some((linked) => linked.appid === appid) ? appid : refuse(40166);
}
