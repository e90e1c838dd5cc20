import { refuse } from '../errors/wechat-error';
import type { ApiCall } from '../http/endpoint';
import type { UserCard } from '../state/user-card';
import { markOf } from './mark';

/**
 * Who redeems this code of a 朋友的券. At the till, `{code}`: whoever shows it, since their phone marks it.
 * Online, `{code, openid}`: whoever was marked. Else 40003 or 43018 (by switch); 40146 for another's mark.
 */
export function redeemerOf({ platform, account, body }: ApiCall, userCard: UserCard): string {
  const mark = markOf(userCard, platform.clock.seconds());
  const { openid } = body;
  const online = openid !== undefined && openid !== null && openid !== '';
  if (!mark) return refuse(platform.config.unmarkedConsume);
  if (!online) return mark.by === 'phone' ? mark.userId : refuse(platform.config.unmarkedConsume);
  const user = platform.userOf(account.appid, String(openid)) ?? refuse(40003);
  return user.id === mark.userId ? user.id : refuse(40146);
}
