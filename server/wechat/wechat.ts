import type { UnixSeconds } from '#domain/time';
import type { Account, Config } from '../config';
import type { CredentialRepository } from '../database/credential-repository';
import { createCardApi } from './card-api';
import { createCardSigner } from './card-signer';
import { createCodeApi } from './code-api';
import { createCredential } from './credential';
import { fetchTicket } from './credential-api';
import { createWechatHttp } from './http';
import { tokenSources } from './token-sources';
import { createTransport } from './transport';
import { createUserApi } from './user-api';

type Options = Pick<Account, 'appId' | 'appSecret'> & Pick<Config, 'wechatApiUrl' | 'tokenSource'>;

/** WeChat as one Official Account meets it: its cards, codes, users, and the signer of claims. */
export function createWechat(account: Options, rows: CredentialRepository, now: () => UnixSeconds) {
  const transport = createTransport(account.wechatApiUrl);
  const accessToken = createCredential({
    id: `${account.appId}.access_token`,
    rows,
    now,
    fetch: tokenSources[account.tokenSource](transport, account),
  });
  const http = createWechatHttp(transport, accessToken);
  const cardTicket = createCredential({
    id: `${account.appId}.wx_card`,
    rows,
    now,
    fetch: () => fetchTicket(http, 'wx_card'),
  });

  return {
    appId: account.appId,
    cards: createCardApi(http, account.appId),
    codes: createCodeApi(http),
    users: createUserApi(http),
    signer: createCardSigner(cardTicket.current),
    cardTicket,
    /** What the timer keeps fresh. */
    credentials: [accessToken, cardTicket],
  };
}

export type Wechat = ReturnType<typeof createWechat>;
