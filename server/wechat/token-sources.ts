import type { Account, Config } from '../config';
import type { FreshCredential } from './credential-api';
import type { Transport, WechatCall } from './transport';
import { WechatRefusal } from './wechat-error';
import type { StableTokenRequest, TokenAnswer } from './wire/index';

type Credentials = Pick<Account, 'appId' | 'appSecret'>;

/**
 * Where an account's access token comes from: another one than the refused. Today appid and secret; an
 * authorisation by a third-party platform is one more of these.
 */
export type TokenSource = (refused?: string) => Promise<FreshCredential>;

const GRANT_TYPE = 'client_credential';

/** By the name of WeChat's endpoint; the tokens of the two do not touch each other (reference §1.1). */
export const tokenSources: Readonly<
  Record<Config['tokenSource'], (transport: Transport, account: Credentials) => TokenSource>
> = { stable_token: stableToken, token: plainToken };

/**
 * The stable endpoint repeats a token while WeChat thinks it good, so a refused one is forced out: WeChat
 * allows that 20 times a day.
 */
function stableToken(transport: Transport, { appId: appid, appSecret: secret }: Credentials): TokenSource {
  const ask = (force: Pick<StableTokenRequest, 'force_refresh'>) => {
    const body: StableTokenRequest = { grant_type: GRANT_TYPE, appid, secret, ...force };
    return fetchToken(transport, { path: '/cgi-bin/stable_token', body });
  };
  return async (refused) => {
    const fresh = await ask({});
    return fresh.value === refused ? ask({ force_refresh: true }) : fresh;
  };
}

/** Each call gives a new token; the one before works for five more minutes. */
function plainToken(transport: Transport, { appId: appid, appSecret: secret }: Credentials): TokenSource {
  const query = { grant_type: GRANT_TYPE, appid, secret };
  return () => fetchToken(transport, { path: '/cgi-bin/token', query });
}

async function fetchToken(transport: Transport, call: WechatCall): Promise<FreshCredential> {
  const answer = (await transport(call)) as TokenAnswer;
  if (answer.errcode) throw new WechatRefusal(call.path, answer.errcode, answer.errmsg ?? '');
  return { value: answer.access_token, expiresIn: answer.expires_in };
}
