import { refuse } from '../errors/wechat-error';
import type { CardPlatform } from '../platform';
import type { Account } from '../state/account';

interface Credentials {
  grantType: unknown;
  appid: unknown;
  secret: unknown;
}

/** The account that these credentials open; refuses with 40002, 41002, 41004, 40013 or 40125. */
export function authenticate(platform: CardPlatform, { grantType, appid, secret }: Credentials): Account {
  if (grantType !== 'client_credential') refuse(40002);
  if (typeof appid !== 'string' || appid === '') return refuse(41002);
  if (typeof secret !== 'string' || secret === '') return refuse(41004);
  const account = platform.store.accounts.get(appid) ?? refuse(40013);
  if (account.secret !== secret) refuse(40125);
  return account;
}
