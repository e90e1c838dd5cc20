import { refuse } from '../errors/wechat-error';
import type { ApiCall } from '../http/endpoint';

/** POST /cgi-bin/clear_quota: the account's counters start again. */
export function clearQuota({ platform, account, body }: ApiCall): object {
  if (body.appid !== account.appid) refuse(40013);
  platform.quotas.clear(account.appid);
  return {};
}
