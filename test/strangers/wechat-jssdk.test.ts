import { Card, JSSDK, OAuth, Store } from 'wechat-jssdk';
import { jsConfigSignature } from '#simulator/card-platform/signature/js-config-signature';
import { defaultAccount } from '#simulator/card-platform/state/default-world';
import { aCard } from '#simulator/card-platform/testing/a-card';
import { aLastingCard, claimedWith, openidOf, type PeopleWorld, peopleOf } from './stranger-world';

const { appid, secret } = defaultAccount;

/** wechat-jssdk 5 takes every address as a setting. */
const settingsFor = (url: string) => ({
  appId: appid,
  appSecret: secret,
  accessTokenUrl: `${url}/cgi-bin/token`,
  ticketUrl: `${url}/cgi-bin/ticket/getticket`,
  decodeCardCodeUrl: `${url}/card/code/decrypt`,
  oAuthUrl: `${url}/connect/oauth2/authorize`,
  apiUrl: url,
  wechatRedirectHost: 'https://shop.example.com',
  store: new Store({ noInterval: true }),
});

describe('wechat-jssdk', () => {
  let world: PeopleWorld;
  beforeAll(async () => {
    world = await peopleOf();
  });
  afterAll(() => world.close());
  /** Each new client takes a token of its own, and two tokens later ours is none. */
  beforeEach(() => world.people.login());

  const createCard = async (base: object = {}) =>
    world.people.createApproved({ card: aLastingCard({ base }) });

  test('getCardExt puts card_id inside, which changes nothing; decryptCardCode reads the code', async () => {
    const card = new Card(settingsFor(world.url));
    const cardId = await createCard();
    const cardExt = await card.getCardExt(cardId, '', '', '', 'poster');
    expect(JSON.parse(cardExt)).toMatchObject({ card_id: cardId, outer_str: 'poster' });
    const { code } = await card.decryptCardCode(await claimedWith(world, cardId, cardExt));
    const read = await world.people.post('/card/code/get', { code });
    expect(read).toMatchObject({ errcode: 0, outer_str: 'poster' });
    await expect(card.decryptCardCode('bm90aGluZw==')).rejects.toMatchObject({
      errcode: expect.any(Number),
    });
  });

  test('getCardExt carries a code of one’s own and the openid it is for', async () => {
    const card = new Card(settingsFor(world.url));
    const cardId = await createCard({ use_custom_code: true, bind_openid: true });
    const cardExt = await card.getCardExt(cardId, 'VIP-1', await openidOf(world, 'chen'));
    const { code } = await card.decryptCardCode(await claimedWith(world, cardId, cardExt));
    expect(code).toBe('VIP-1');
  });

  test('getApiTicket and getCardSignature sign a chooseCard', async () => {
    const card = new Card(settingsFor(world.url));
    expect(await card.getApiTicket()).toMatchObject({ ticket: expect.any(String) });
    const chooseCard = await card.getCardSignature('', aCard().card.card_type, '');
    const explained = await world.people.control('/signature/explain', { chooseCard, user: 'chen' });
    expect(explained).toMatchObject({ ok: true, findings: [] });
  });

  test('OAuth leads to the openid', async () => {
    await world.people.control('/accounts', { appid, oauthDomains: ['shop.example.com'] });
    const oauth = new OAuth(settingsFor(world.url));
    const url = oauth.generateOAuthUrl('https://shop.example.com/', 'snsapi_base', 'here');
    const page = url.replace('#', '&simulator_user=chen#');
    const visited = await fetch(page, { redirect: 'manual' });
    const code = new URL(visited.headers.get('location') ?? '').searchParams.get('code') ?? '';
    const openid = await openidOf(world, 'chen');
    expect(await oauth.getUserBaseInfo(code)).toMatchObject({ openid, scope: 'snsapi_base' });
    await expect(oauth.getUserBaseInfo(code)).rejects.toMatchObject({ errcode: 40163 });
  });

  test('JSSDK signs a page with the jsapi ticket', async () => {
    const sdk = aJssdk(settingsFor(world.url));
    const page = 'https://shop.example.com/coupons?id=1';
    const { signature, timestamp, nonceStr } = await sdk.getSignature(page);
    await world.people.login();
    const { ticket } = await world.people.get<{ ticket: string }>('/cgi-bin/ticket/getticket?type=jsapi');
    expect(signature).toBe(
      jsConfigSignature({
        jsapi_ticket: ticket,
        noncestr: nonceStr!,
        timestamp: timestamp!,
        url: page,
      }),
    );
  });
});

/** Its timer must not keep the test's process alive. */
function aJssdk(settings: ReturnType<typeof settingsFor>): JSSDK {
  const { setInterval } = globalThis;
  const timers = jest.spyOn(globalThis, 'setInterval');
  timers.mockImplementation((...args) => setInterval(...args).unref());
  const sdk = new JSSDK(settings);
  timers.mockRestore();
  return sdk;
}
