import { refuse } from '../errors/wechat-error';
import type { CardPlatform } from '../platform';
import type { Account } from '../state/account';
import { checkAddress } from './check-address';

interface Credentials {
  appid: unknown;
  secret: unknown;
}

interface TokenRequest extends Credentials {
  grantType: unknown;
  /** Who asks; only addresses on the account's list may. */
  address: string;
  /** The interface, for its quota. */
  path: string;
}

/**
 * The account that may have a token now; refuses with 40002, what `accountWithSecret` refuses with, 40164 (or its
 * siblings), 50004, 45009 or 45011.
 */
export function authenticate(platform: CardPlatform, request: TokenRequest): Account {
  if (request.grantType !== 'client_credential') refuse(40002);
  const account = accountWithSecret(platform, request);
  checkAddress(platform, account, request.address);
  if (account.standing === 'no-tokens') refuse(50004);
  platform.quotas.count(account.appid, request.path);
  return account;
}

/** The account that these credentials open; refuses with 41002, 41004, 40013, 61024, 40125 or 40243. */
export function accountWithSecret(platform: CardPlatform, { appid, secret }: Credentials): Account {
  if (typeof appid !== 'string' || appid === '') return refuse(41002);
  if (typeof secret !== 'string' || secret === '') return refuse(41004);
  const { accounts, components } = platform.store;
  const account = accounts.get(appid) ?? refuse(components.get(appid) ? 61024 : 40013);
  if (account.secret !== secret) refuse(platform.config.wrongSecretCode);
  if (account.secretFrozen) refuse(40243);
  return account;
}
