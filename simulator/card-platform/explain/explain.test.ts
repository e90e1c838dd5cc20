import { createHash } from 'node:crypto';
import type { TicketAnswer } from '#server/wechat/wire/index';
import { defaultAccount } from '../state/default-world';
import { aCard } from '../testing/a-card';
import { aPlatform, closePlatforms, noon, type TestPlatform } from '../testing/a-platform';
import type { Explanation } from './explanation';

const { appid } = defaultAccount;
const now = String(noon);
const sha1 = (text: string) => createHash('sha1').update(text).digest('hex');
const sign = (values: readonly string[]) => sha1([...values].sort().join(''));

let wechat: TestPlatform;
let ticket: string;
let cardId: string;
beforeEach(async () => {
  wechat = await aPlatform();
  ticket = (await wechat.get<TicketAnswer>('/cgi-bin/ticket/getticket?type=wx_card')).ticket;
  cardId = await wechat.createApproved();
});
afterEach(closePlatforms);

const ask = (cardExt: unknown, more: object = {}) =>
  wechat.control<Explanation>('/signature/explain', { cardId, cardExt, ...more });
const mistakes = async (cardExt: object, more: object = {}) =>
  (await ask(JSON.stringify(cardExt), more)).findings.map(({ mistake }) => mistake);
/** A card_ext whose signature covers these values besides ticket, time and card. */
const ext = (members: Record<string, unknown>, ...signed: string[]) => ({
  timestamp: now,
  ...members,
  signature: sign([ticket, now, cardId, ...signed]),
});

test('a good card_ext is explained field by field', async () => {
  const answer = await ask(JSON.stringify(ext({ nonce_str: 'Wm3W' }, 'Wm3W')));
  expect(answer).toMatchObject({ ok: true, findings: [] });
  expect(answer.fields).toContainEqual({ name: 'nonce_str', value: 'Wm3W' });
  expect(answer.fields.map(({ value }) => value).join('')).toBe(answer.expectedString);
  expect(sha1(answer.expectedString)).toBe(answer.givenSignature);
});

test('explaining uses up nothing', async () => {
  const cardExt = JSON.stringify(ext({ nonce_str: 'n1' }, 'n1'));
  await ask(cardExt);
  const claim = { cardList: [{ cardId, cardExt }], confirm: true };
  expect(await wechat.control('/users/chen/add-card', claim)).toMatchObject({ errMsg: 'addCard:ok' });
  expect((await ask(cardExt)).findings.map(({ mistake }) => mistake)).toEqual(['replayed']);
});

describe('a mistake in the signed string', () => {
  test('locale order', async () => {
    const text = [ticket, now, cardId, 'Zzz'].sort((a, b) => a.localeCompare(b, 'en')).join('');
    expect(await mistakes({ timestamp: now, nonce_str: 'Zzz', signature: sha1(text) })).toEqual([
      'locale-order',
    ]);
  });

  test('nonce_str sent and not signed, signed and not sent', async () => {
    expect(await mistakes(ext({ nonce_str: 'n1' }))).toEqual(['nonce-not-signed']);
    expect(await mistakes(ext({ nonceStr: 'n1' }, 'n1'))).toEqual(['nonce-not-sent']);
    const signed = [ticket, now, cardId, 'n1'].sort().join('');
    expect(await mistakes(ext({}, 'n1'), { signed })).toEqual(['nonce-not-sent']);
  });

  test('jsapi ticket, a foreign ticket, an access_token', async () => {
    const jsapi = (await wechat.get<TicketAnswer>('/cgi-bin/ticket/getticket?type=jsapi')).ticket;
    const token = await wechat.login();
    await wechat.control('/accounts', { appid: 'wxother', secret: 'other' });
    await wechat.login({ appid: 'wxother', secret: 'other' });
    const foreign = (await wechat.get<TicketAnswer>('/cgi-bin/ticket/getticket?type=wx_card')).ticket;
    const signedWith = (value: string) => mistakes({ timestamp: now, signature: sign([value, now, cardId]) });
    expect(await signedWith(jsapi)).toEqual(['wrong-ticket-type']);
    expect(await signedWith(foreign)).toEqual(['other-account']);
    expect(await signedWith(token)).toEqual(['access-token-signed']);
  });

  test.each([
    ['undefined', ['undefined-signed']],
    ['null', ['null-signed']],
  ])('%s as text', async (text, expected) => {
    expect(await mistakes(ext({ nonce_str: 'n1' }, 'n1', text))).toEqual(expected);
    expect(await mistakes(ext({ nonce_str: 'n1' }, 'n1', text, text))).toEqual(expected);
  });

  test('outer_str, outer_id and fixed_begintimestamp', async () => {
    expect(await mistakes(ext({ outer_str: 'poster' }, 'poster'))).toEqual(['outer-str-signed']);
    expect(await mistakes(ext({ outer_id: 7 }, '7'))).toEqual(['outer-id-signed']);
    expect(await mistakes(ext({ fixed_begintimestamp: 1_800_000_000 }, '1800000000'))).toEqual([
      'fixed-begin-signed',
    ]);
  });

  test('url-escaped values', async () => {
    expect(await mistakes(ext({ nonce_str: 'a/b+c=' }, encodeURIComponent('a/b+c=')))).toEqual([
      'url-escaped',
    ]);
  });

  test('separators, key=value, upper case, no order, anything else', async () => {
    const values = [ticket, now, cardId];
    const withSignature = (signature: string) => mistakes({ timestamp: now, signature });
    expect(await withSignature(sha1([...values].sort().join('&')))).toEqual(['separator']);
    const pairs = [`api_ticket=${ticket}`, `card_id=${cardId}`, `timestamp=${now}`];
    expect(await withSignature(sha1(pairs.join('&')))).toEqual(['key-value-pairs']);
    expect(await withSignature(sign(values).toUpperCase())).toEqual(['upper-case']);
    expect(await withSignature(sha1([cardId, ticket, now].join('')))).not.toEqual([]);
    expect(await withSignature(sha1('anything'))).toEqual(['unexplained']);
    expect(await mistakes({ timestamp: now })).toEqual(['no-signature']);
  });
});

describe('a mistake in card_ext', () => {
  test('it is an object, or no JSON, or has a member of the wrong type', async () => {
    const cardExt = ext({});
    expect((await ask(cardExt)).findings.map(({ mistake }) => mistake)).toEqual(['card-ext-object']);
    expect((await ask('{timestamp}')).findings.map(({ mistake }) => mistake)).toContain('card-ext-not-json');
    expect(await mistakes(ext({ outer_str: { a: 1 } }))).toContain('member-type');
  });

  test.each([
    [String(noon * 1000), 'milliseconds'],
    [String(noon - 7201), 'expired'],
    [String(noon + 301), 'ahead-of-time'],
    ['now', 'timestamp-shape'],
  ])('the timestamp %s', async (timestamp, mistake) => {
    const signature = sign([ticket, timestamp, cardId]);
    expect(await mistakes({ timestamp, signature })).toEqual([mistake]);
  });

  test('a nonce_str over 32', async () => {
    const nonce = 'n'.repeat(33);
    expect(await mistakes(ext({ nonce_str: nonce }, nonce))).toEqual(['nonce-too-long']);
  });

  test('code and openid that the card does not ask for, or that it does', async () => {
    const surplus = ext({ code: '1', openid: 'o1' }, '1', 'o1');
    expect(await mistakes(surplus)).toEqual(['code-surplus', 'openid-surplus']);
    cardId = await wechat.createApproved(aCard({ base: { use_custom_code: true, bind_openid: true } }));
    expect(await mistakes(ext({}))).toEqual(['code-missing', 'openid-missing']);
    const code = 'c'.repeat(21);
    expect(await mistakes(ext({ code, openid: 'o1' }, code, 'o1'))).toEqual(['code-too-long']);
    expect(await mistakes(ext({ code: 'C1', openid: 'o1' }, 'o1'))).toEqual(['code-not-signed']);
    expect(await mistakes(ext({ code: 'C1', openid: 'o1' }, 'C1'))).toEqual(['openid-not-signed']);
  });

  test('a card that nobody made, or of another account, or no ticket at all', async () => {
    await wechat.control('/accounts', { appid: 'wxother', secret: 'other' });
    expect(await mistakes(ext({}), { account: 'wxother' })).toEqual(['foreign-card']);
    await wechat.control('/tickets/rotate', { appid, type: 'wx_card' });
    expect(await mistakes(ext({}))).toContain('no-ticket');
    cardId = 'pNobody';
    expect(await mistakes(ext({}))).toEqual(['unknown-card']);
  });

  test('a web page outside the JS API domains, or without wechat_card_js=1', async () => {
    const pageUrl = 'https://shop.example.com/';
    expect(await mistakes(ext({}), { pageUrl })).toEqual(['js-domain-missing', 'wechat-card-js-missing']);
    await wechat.control(`/accounts/${appid}/js-domain`, { domain: 'shop.example.com' });
    expect(await mistakes(ext({}), { pageUrl: `${pageUrl}?wechat_card_js=1` })).toEqual([]);
  });
});

describe('wx.chooseCard', () => {
  const request = (members: Record<string, string> = {}, ...signed: string[]) => ({
    timestamp: now,
    nonceStr: 'n1',
    ...members,
    cardSign: sign([ticket, appid, now, 'n1', ...signed]),
  });
  const choose = async (chooseCard: object, user?: string) => {
    const answer = await wechat.control<Explanation>('/signature/explain', {
      account: appid,
      chooseCard,
      user,
    });
    return answer.findings.map(({ mistake }) => mistake);
  };

  test('with a good cardSign and a card to choose', async () => {
    await wechat.claim('chen', cardId);
    expect(await choose(request({ cardType: 'CASH' }, 'CASH'), 'chen')).toEqual([]);
  });

  test('with a filter that matches nothing', async () => {
    await wechat.claim('chen', cardId);
    expect(await choose(request({ cardType: 'GIFT' }, 'GIFT'), 'chen')).toEqual(['matches-nothing']);
    expect(await choose(request({ cardId: 'p1' }, 'p1'), 'chen')).toEqual(['matches-nothing']);
    expect(await choose(request(), 'lin')).toEqual(['matches-nothing']);
  });

  test('with a filter that is not signed, or without the appid', async () => {
    expect(await choose(request({ cardType: 'CASH' }))).toEqual(['card-type-not-signed']);
    expect(await choose(request({ shopId: '42' }))).toEqual(['shop-id-not-signed']);
    const withoutAppid = { timestamp: now, nonceStr: 'n1', cardSign: sign([ticket, now, 'n1']) };
    expect(await choose(withoutAppid)).toEqual(['appid-not-signed']);
    expect(await choose({ ...request(), timestamp: `${now}000` })).toContain('milliseconds');
  });
});

test('a mistake has Chinese words', async () => {
  const { findings } = await ask(ext({}));
  expect(findings[0]?.words).toMatch(/cardExt 是对象/);
});
