import type { UnixSeconds } from '#domain/time';
import type { Account, Config } from '../config';
import type { CredentialRepository } from '../database/credential-repository';
import { createCardApi } from './card-api';
import { createCodeApi } from './code-api';
import { createCredential } from './credential';
import { fetchTicket } from './credential-api';
import { createWechatHttp } from './http';
import { createSigner } from './signer';
import { tokenSources } from './token-sources';
import { createTransport } from './transport';
import { createUserApi } from './user-api';

type Options = Pick<Account, 'appId' | 'appSecret'> & Pick<Config, 'wechatApiUrl' | 'tokenSource'>;

/** WeChat as one Official Account meets it: its cards, codes, users, and its signer. */
export function createWechat(account: Options, rows: CredentialRepository, now: () => UnixSeconds) {
  const transport = createTransport(account.wechatApiUrl);
  const accessToken = createCredential({
    id: `${account.appId}.access_token`,
    rows,
    now,
    fetch: tokenSources[account.tokenSource](transport, account),
  });
  const http = createWechatHttp(transport, accessToken);
  const ticket = (type: 'wx_card' | 'jsapi') =>
    createCredential({ id: `${account.appId}.${type}`, rows, now, fetch: () => fetchTicket(http, type) });
  const [cardTicket, jsapiTicket] = [ticket('wx_card'), ticket('jsapi')];

  return {
    appId: account.appId,
    cards: createCardApi(http, account.appId),
    codes: createCodeApi(http),
    users: createUserApi(http),
    signer: createSigner({
      appId: account.appId,
      cardTicket: cardTicket.current,
      jsapiTicket: jsapiTicket.current,
    }),
    cardTicket,
    /** What the timer keeps fresh; the jsapi ticket is fetched when a web page first needs one. */
    credentials: [accessToken, cardTicket],
  };
}

export type Wechat = ReturnType<typeof createWechat>;
