import { createHash } from 'node:crypto';
import type {
  CardCreateAnswer,
  CodeDecryptAnswer,
  TicketAnswer,
  TokenAnswer,
} from '#server/wechat/wire/index';
import type { PackedCard } from '../card-pack/packed-card';
import type { AddCardResult } from '../claim/claim-answers';
import { type CardPlatformOptions, startCardPlatform } from '../index';
import { defaultAccount } from '../state/default-world';
import { aCard } from './a-card';

/** 2026-05-01 12:00 in Shanghai, where the tests' clock stands. */
export const noon = 1_777_608_000;

type Members = Record<string, unknown>;

export type TestPlatform = Awaited<ReturnType<typeof aPlatform>>;

const running: { close(): Promise<void> }[] = [];

/** Closes every platform that a test started. */
export async function closePlatforms(): Promise<void> {
  await Promise.all(running.splice(0).map((platform) => platform.close()));
}

/** A platform over real HTTP, its clock stopped at noon, and a client with a token of the default account. */
export async function aPlatform(options: CardPlatformOptions = {}) {
  const platform = await startCardPlatform(options);
  running.push(platform);
  await platform.clock.follow({ offset: 0, frozenAt: noon * 1000 });
  const client = aClient(platform.url);
  await client.login();
  return { ...platform, ...client };
}

/** What a merchant's server and the people with phones do, over HTTP. */
export function aClient(url: string) {
  const http = aJsonClient(url);
  const merchant = aMerchant(http);
  return { ...http, ...merchant, ...aCardHolder(http, merchant) };
}

function aJsonClient(url: string) {
  async function call<Answer = Members>(path: string, init: RequestInit = {}): Promise<Answer> {
    const response = await fetch(url + path, init);
    return (await response.json()) as Answer;
  }
  return {
    call,
    /** A POST of JSON, or of a text as it is. */
    send: <Answer = Members>(path: string, body: unknown) =>
      call<Answer>(path, { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body) }),
    /** The control API: a POST when there is a body. */
    control: <Answer = Members>(path: string, body?: unknown) =>
      call<Answer>(
        `/simulator${path}`,
        body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) },
      ),
  };
}

type JsonClient = ReturnType<typeof aJsonClient>;

function aMerchant({ call, send, control }: JsonClient) {
  let token = '';
  const withToken = (path: string) => `${path}${path.includes('?') ? '&' : '?'}access_token=${token}`;
  const post = <Answer = Members>(path: string, body: unknown) => send<Answer>(withToken(path), body);
  const create = async (card: object = aCard()) =>
    (await post<CardCreateAnswer>('/card/create', card)).card_id;
  return {
    get: <Answer = Members>(path: string) => call<Answer>(withToken(path)),
    post,
    create,
    withToken,

    /** Takes a token of this account for every later call. */
    async login({ appid, secret }: { appid: string; secret: string } = defaultAccount): Promise<string> {
      const query = new URLSearchParams({ grant_type: 'client_credential', appid, secret });
      token = (await call<TokenAnswer>(`/cgi-bin/token?${query}`)).access_token;
      return token;
    },

    /** A card that everyone may claim. */
    async createApproved(card: object = aCard()): Promise<string> {
      const cardId = await create(card);
      await control(`/cards/${cardId}/review`, { result: 'pass' });
      return cardId;
    },
  };
}

function aCardHolder({ control }: JsonClient, { get, post }: ReturnType<typeof aMerchant>) {
  /** A card_ext signed as a merchant's server does it; `changes` go into it before. */
  async function cardExt(cardId: string, changes: object = {}): Promise<string> {
    const { ticket } = await get<TicketAnswer>('/cgi-bin/ticket/getticket?type=wx_card');
    const { now } = await control<{ now: number }>('/clock');
    const timestamp = String(Math.floor(now / 1000));
    const nonce = Math.random().toString(36).slice(2);
    const ext = { timestamp, nonce_str: nonce, code: '', openid: '', ...changes };
    const signed = [ticket, cardId, String(ext.timestamp), ext.nonce_str, ext.code, ext.openid];
    const signature = createHash('sha1').update(signed.sort().join('')).digest('hex');
    return JSON.stringify({ ...ext, signature });
  }

  async function claim(userId: string, cardId: string, changes: object = {}): Promise<AddCardResult> {
    const cardList = [{ cardId, cardExt: await cardExt(cardId, changes) }];
    return control(`/users/${userId}/add-card`, { cardList, confirm: true });
  }

  return {
    cardExt,
    /** Claims with a good signature. */
    claim,

    /** Claims and says which code it was. */
    async claimedCode(userId: string, cardId: string, changes: object = {}): Promise<string> {
      const { cardList } = await claim(userId, cardId, changes);
      const body = { encrypt_code: cardList[0]!.code };
      return (await post<CodeDecryptAnswer>('/card/code/decrypt', body)).code;
    },

    pack: (userId: string) => control<PackedCard[]>(`/users/${userId}/cards`),
  };
}
