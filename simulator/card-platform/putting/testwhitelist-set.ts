import { refuse } from '../errors/wechat-error';
import type { ApiCall } from '../http/endpoint';
import type { User } from '../state/user';

const SIZE_MAX = 10;

/** POST /card/testwhitelist/set: replaces the whole list; openids and WeChat ids mixed, ten at most. */
export function testwhitelistSet({ platform, account, body }: ApiCall) {
  const openids = names(body.openid);
  const usernames = names(body.username);
  if (openids.length + usernames.length > SIZE_MAX) refuse(45021);
  const users = platform.store.users.all();
  const byOpenid = known(openids, (openid) => platform.userOf(account.appid, openid));
  const byUsername = known(usernames, (username) => users.find((user) => user.username === username));
  const userIds = [...new Set([...byOpenid.values(), ...byUsername.values()])];
  platform.store.whiteLists.put({ appid: account.appid, userIds });
  return {
    white_list_size: userIds.length,
    success_openid: [...byOpenid.keys()],
    success_username: [...byUsername.keys()],
  };
}

function names(list: unknown): string[] {
  if (list === undefined || list === null) return [];
  if (!Array.isArray(list) || !list.every((name) => typeof name === 'string')) return refuse(47001);
  return list;
}

/** The names that belong to someone, with that person's id. */
function known(list: readonly string[], find: (name: string) => User | undefined): Map<string, string> {
  const found = list.map((name) => [name, find(name)?.id] as const);
  return new Map(found.filter((entry): entry is [string, string] => entry[1] !== undefined));
}
