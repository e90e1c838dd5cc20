import { randomUUID } from 'node:crypto';
import { anEncryptedPush, anEvent, aPush, xmlOf } from '../../fixtures/a-push';
import { aShop, type Shop } from '../../fixtures/a-shop';
import { accountOf } from '../../fixtures/a-world';
import { digestOf } from '../../fixtures/digest-of';

let shop: Shop;

beforeAll(async () => {
  shop = await aShop();
  await shop.stopClock();
}, 60_000);
afterAll(() => shop.close());

type Request = ReturnType<typeof aPush>;

const account = (changes = {}) => ({
  accounts: [{ ...accountOf(shop.client.account), ...changes }] as const,
});
const anXml = () => xmlOf(anEvent('user_view_card', { CardId: randomUUID(), CreateTime: shop.now() }));

async function send({ queryStringParameters, body }: Request, path = ''): Promise<number> {
  const url = `${shop.runtime.url}/http/wechat-events${path}?${new URLSearchParams(queryStringParameters)}`;
  return (await fetch(url, { method: 'POST', body })).status;
}

const withQuery = (request: Request, query: Record<string, string>): Request => ({
  ...request,
  queryStringParameters: { ...request.queryStringParameters, ...query },
});

const entity = (declaration: string) =>
  `<?xml version="1.0"?><!DOCTYPE xml [${declaration}]>${anXml().replace('user_view_card', '&a;')}`;
const laughs = Array.from(
  { length: 9 },
  (_, n) => `<!ENTITY ${'abcdefghi'[n]} "${`&${'bcdefghij'[n]};`.repeat(10)}">`,
);
const otherKey = { encodingAesKey: 'z'.repeat(43) };
const nested = (levels: number) => `{"Event":${'['.repeat(levels)}${']'.repeat(levels)}}`;

const forged: Record<string, () => Request> = {
  'is not signed': () => ({ ...aPush(anXml(), account(), shop.now()), queryStringParameters: {} }),
  'is signed with another token': () => aPush(anXml(), account({ token: 'another' }), shop.now()),
  'is signed by an empty text': () => withQuery(aPush(anXml(), account(), shop.now()), { signature: '' }),
  'has the signature of another nonce': () =>
    withQuery(aPush(anXml(), account(), shop.now()), { nonce: 'another' }),
  'has the signature of another time': () =>
    withQuery(aPush(anXml(), account(), shop.now()), { timestamp: String(shop.now() + 1) }),
  'was signed eleven minutes ago': () => aPush(anXml(), account(), shop.now() - 660),
  'was signed eleven minutes from now': () => aPush(anXml(), account(), shop.now() + 660),
  'has a time that is none': () => aPush(anXml(), account(), Number.NaN),
  'is encrypted for another account': () =>
    anEncryptedPush(anXml(), account({ appId: 'wx00000000000000ff' }), shop.now()),
  'is encrypted with another key': () => anEncryptedPush(anXml(), account(otherKey), shop.now()),
  'is encrypted, with the signature of another text': () =>
    withQuery(anEncryptedPush(anXml(), account(), shop.now()), { msg_signature: '0'.repeat(40) }),
  'says that it is encrypted, but is not': () =>
    withQuery(aPush(anXml(), account(), shop.now()), { encrypt_type: 'aes' }),
  'has a billion laughs': () => aPush(entity(`${laughs.join('')}<!ENTITY j "lol">`), account(), shop.now()),
  'asks for a file': () => aPush(entity('<!ENTITY a SYSTEM "file:///etc/passwd">'), account(), shop.now()),
  'asks for an address': () => aPush(entity('<!ENTITY a SYSTEM "http://127.0.0.1/">'), account(), shop.now()),
  'has a parameter entity': () => aPush(entity('<!ENTITY % a "x"> %a;'), account(), shop.now()),
  'is nested without end': () => aPush(nested(30_000), account(), shop.now()),
  'is a list': () => aPush('[{"MsgType":"event"}]', account(), shop.now()),
  'has 1 MB': () => aPush(anXml().replace('user_view_card', 'x'.repeat(1_048_576)), account(), shop.now()),
};

describe('a push that', () => {
  test.each(Object.entries(forged))('%s is refused and changes nothing', async (_, make) => {
    const before = await digestOf(shop.runtime.url);
    expect(await send(make())).toBe(403);
    expect(await digestOf(shop.runtime.url)).toEqual(before);
  });

  test('is sent to another account’s address is refused, unless its token has signed it', async () => {
    const before = await digestOf(shop.runtime.url);
    const foreign = aPush(anXml(), account({ token: 'of-another-account' }), shop.now());
    expect(await send(foreign, '/wx00000000000000ff')).toBe(403);
    expect(await digestOf(shop.runtime.url)).toEqual(before);
  });

  test('comes twice, and once more signed anew, is one event', async () => {
    const xml = anXml();
    const push = aPush(xml, account(), shop.now());
    expect(await send(push)).toBe(200);
    const after = await digestOf(shop.runtime.url);
    expect(await send(push)).toBe(200);
    expect(await send(aPush(xml, account(), shop.now()))).toBe(200);
    expect(await send(anEncryptedPush(xml, account(), shop.now()))).toBe(200);
    expect(await digestOf(shop.runtime.url)).toEqual(after);
  });

  test.each([
    [
      'operators',
      '{"MsgType":"event","Event":"user_get_card","CardId":{"$gt":""},"UserCardCode":{"$ne":null},"CreateTime":1}',
    ],
    [
      'a prototype',
      '{"MsgType":"event","Event":"__proto__","__proto__":{"MsgType":"event"},"$date":"2026","CreateTime":2}',
    ],
    [
      'times that are none',
      '{"MsgType":"event","Event":"user_get_card","CardId":"c","UserCardCode":"1","CreateTime":"soon"}',
    ],
  ])('has %s is kept as text, and makes no coupon', async (_, json) => {
    const { events: before, ...rest } = await digestOf(shop.runtime.url);
    expect(await send(aPush(json, account(), shop.now()))).toBe(200);
    const { events: after, ...same } = await digestOf(shop.runtime.url);
    expect(same).toEqual(rest);
    expect(after).not.toBe(before);
    const stored = (await (await fetch(`${shop.runtime.url}/database/events?limit=1000`)).json()) as {
      documents: { members: object }[];
    };
    const values = stored.documents.flatMap(({ members }) => Object.entries(members));
    for (const [name, value] of values)
      expect([name, typeof value]).toEqual([expect.stringMatching(/^\w+$/), 'string']);
  });
});
