import { refuse } from '../errors/wechat-error';
import type { ApiCall } from '../http/endpoint';

const LANGUAGE = 'zh_CN';

/**
 * GET /cgi-bin/user/info: who an openid is. Of one who does not follow the account only `subscribe: 0`, openid and,
 * where bound, unionid. Errors: 41009, 40003.
 */
export function userInfo({ platform, account, query }: ApiCall): object {
  const openid = query.get('openid') || refuse(41009);
  const user = platform.userOf(account.appid, openid) ?? refuse(40003);
  const unionid = platform.unionid(account, user.id);
  const known = { openid, ...(unionid !== undefined && { unionid }) };
  const subscribeTime = user.follows?.[account.appid];
  if (subscribeTime === undefined) return { subscribe: 0, ...known };
  return {
    subscribe: 1,
    ...known,
    language: query.get('lang') ?? LANGUAGE,
    subscribe_time: subscribeTime,
    remark: '',
    groupid: 0,
    tagid_list: [],
    subscribe_scene: 'ADD_SCENE_QR_CODE',
    qr_scene: 0,
    qr_scene_str: '',
  };
}
