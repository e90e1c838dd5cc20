import type { UnixSeconds } from '#domain/time';
import type { Config } from '../config';
import type { CredentialRepository } from '../database/credential-repository';
import { createCardApi } from './card-api';
import { createCardSigner } from './card-signer';
import { createCodeApi } from './code-api';
import { createCredential } from './credential';
import { fetchAccessToken, fetchTicket } from './credential-api';
import { createWechatHttp } from './http';
import { createTransport } from './transport';
import { createUserApi } from './user-api';

type Account = Pick<Config, 'wechatApiUrl' | 'appId' | 'appSecret'>;

/** The Official Account's side of WeChat: its cards, codes, users, and the signer of claims. */
export function createWechat(account: Account, rows: CredentialRepository, now: () => UnixSeconds) {
  const transport = createTransport(account.wechatApiUrl);
  const accessToken = createCredential({
    id: `${account.appId}.access_token`,
    rows,
    now,
    fetch: (refused) => fetchAccessToken(transport, account, refused),
  });
  const http = createWechatHttp(transport, accessToken);
  const cardTicket = createCredential({
    id: `${account.appId}.wx_card`,
    rows,
    now,
    fetch: () => fetchTicket(http, 'wx_card'),
  });

  return {
    cards: createCardApi(http),
    codes: createCodeApi(http),
    users: createUserApi(http),
    signer: createCardSigner(cardTicket.current),
    cardTicket,
    /** What the timer keeps fresh. */
    credentials: [accessToken, cardTicket],
  };
}

export type Wechat = ReturnType<typeof createWechat>;
