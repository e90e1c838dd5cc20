import { createHash } from 'node:crypto';
import { type CardPlatformOptions, startCardPlatform } from '../index';
import { defaultAccount } from '../state/default-world';
import { aCard } from './a-card';

/** An answer of WeChat's or of the control API; its members are read as they come. */
// biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
export type Reply = any;

/** 2026-05-01 12:00 in Shanghai; tests may set the clock there. */
export const noon = 1_777_608_000;

export type TestPlatform = Awaited<ReturnType<typeof aPlatform>>;

const running: { close(): Promise<void> }[] = [];

/** Closes every platform that a test started. */
export async function closePlatforms(): Promise<void> {
  await Promise.all(running.splice(0).map((platform) => platform.close()));
}

/** A platform over real HTTP, its clock stopped at noon, with a token of the default account. */
export async function aPlatform(options: CardPlatformOptions = {}) {
  const platform = await startCardPlatform(options);
  running.push(platform);
  await platform.clock.follow({ offset: 0, frozenAt: noon * 1000 });
  const client = aClient(platform.url);
  return { ...platform, ...client, token: await client.login() };
}

export function aClient(url: string) {
  let token = '';

  async function call(path: string, init: RequestInit = {}): Promise<Reply> {
    const response = await fetch(url + path, init);
    return response.json();
  }

  const withToken = (path: string) => `${path}${path.includes('?') ? '&' : '?'}access_token=${token}`;
  const postJson = (path: string, body: unknown) =>
    call(path, { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body) });

  const client = {
    /** Takes a token of this account for every later call. */
    async login({ appid, secret }: { appid: string; secret: string } = defaultAccount): Promise<string> {
      const query = new URLSearchParams({ grant_type: 'client_credential', appid, secret });
      token = (await call(`/cgi-bin/token?${query}`)).access_token;
      return token;
    },
    get: (path: string) => call(withToken(path)),
    post: (path: string, body: unknown) => postJson(withToken(path), body),
    control: (path: string, body?: unknown) =>
      body === undefined ? call(`/simulator${path}`) : postJson(`/simulator${path}`, body),
    raw: call,

    async create(card: object = aCard()): Promise<string> {
      return (await client.post('/card/create', card)).card_id;
    },

    /** A card that everyone may claim. */
    async createApproved(card: object = aCard()): Promise<string> {
      const cardId = await client.create(card);
      await client.control(`/cards/${cardId}/review`, { result: 'pass' });
      return cardId;
    },

    /** A card_ext signed as a merchant's server does it. */
    async cardExt(cardId: string, changes: object = {}): Promise<Record<string, unknown>> {
      const { ticket } = await client.get('/cgi-bin/ticket/getticket?type=wx_card');
      const timestamp = String(Math.floor((await client.control('/clock')).now / 1000));
      const ext = {
        timestamp,
        nonce_str: Math.random().toString(36).slice(2),
        code: '',
        openid: '',
        ...changes,
      };
      const signed = [ticket, cardId, ext.timestamp, ext.nonce_str, ext.code, ext.openid];
      const signature = createHash('sha1').update(signed.sort().join('')).digest('hex');
      return { ...ext, signature };
    },

    /** Claims with a good signature; `changes` go into card_ext before it is signed. */
    async claim(userId: string, cardId: string, changes: object = {}): Promise<Reply> {
      const cardExt = JSON.stringify(await client.cardExt(cardId, changes));
      return client.control(`/users/${userId}/add-card`, { cardList: [{ cardId, cardExt }], confirm: true });
    },

    /** Claims and says which code it was. */
    async claimedCode(userId: string, cardId: string, changes: object = {}): Promise<string> {
      const { cardList } = await client.claim(userId, cardId, changes);
      return (await client.post('/card/code/decrypt', { encrypt_code: cardList[0].code })).code;
    },
  };
  return client;
}
