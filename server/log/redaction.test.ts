import type { AppId } from '#domain/brand';
import { WechatRefusal } from '../wechat/wechat-error';
import { createRedaction } from './redaction';

const account = {
  appId: 'wx0000000000000001' as AppId,
  appSecret: '8c1f0a5de0c74b7bb2a64a1f7d0c3e55',
  token: 'pushed-words',
  encodingAesKey: 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG',
};
const openId = 'oJh4Y6abcdefghijklmnopqrstuv';
const code = '018255396048';
const accessToken = `92_${'Ab3-'.repeat(30)}`;
const encryptedCode = 'XXIzTtMqCxwOaawoE91+VJdsFmv7b8g0VZIZkqf4GWA60Fzpc8ksZ/5ZZ0DVkXdE';

const redaction = createRedaction({ accounts: [account] });
const leaks = [openId, code, accessToken, encryptedCode, account.appSecret, account.token];

const expectNone = (shown: unknown) => {
  const text = JSON.stringify(shown);
  for (const leak of leaks) expect(text).not.toContain(leak);
};

describe('facts in a log', () => {
  test.each([
    'access_token',
    'accessToken',
    'ticket',
    'api_ticket',
    'secret',
    'appSecret',
    'signature',
    'msg_signature',
    'cardSign',
    'EncodingAESKey',
    'encrypt_code',
    'encryptedCode',
    'cardExt',
    'token',
  ])('have no %s, at any depth', (name) => {
    expect(redaction.facts({ a: { b: [{ [name]: 'told' }] } })).toEqual({
      a: { b: [{ [name]: '[secret]' }] },
    });
  });

  test.each(['openId', 'openid', 'unionid', 'FromUserName', 'caller', 'code', 'UserCardCode', 'couponId'])(
    'have a digest for %s, the same each time',
    (name) => {
      expect(redaction.facts({ [name]: 'x-1' })).toEqual({ [name]: redaction.digest('x-1') });
      expect(redaction.digest('x-1')).toMatch(/^#[\w-]{8}$/);
      expect(redaction.digest('x-2')).not.toBe(redaction.digest('x-1'));
    },
  );

  test('have another digest in another shop', () => {
    const other = createRedaction({ accounts: [{ ...account, appSecret: 'of another shop' }] });
    expect(other.digest(code)).not.toBe(redaction.digest(code));
  });

  test('keep what a failure is found by', () => {
    const kept = {
      useCase: 'redeem',
      cardId: 'pJh4Y6abcdefghijklmnopqrstuv',
      errcode: 40099,
      outcome: 'sold-out',
    };
    const ids = { grantId: 'Zk3m9vQ0pLr8s2TnXc5bYa', eventId: 'k'.repeat(43), report: { 'sync-cards': 1 } };
    expect(redaction.facts({ ...kept, ...ids })).toEqual({ ...kept, ...ids });
  });

  test('keep nothing of what is deeper than anyone looks', () => {
    const deep = { a: { b: { c: { d: { e: { f: { g: openId } } } } } } };
    expectNone(redaction.facts(deep));
  });

  test('end where an object holds itself', () => {
    const self: Record<string, unknown> = { openId };
    self.self = self;
    expectNone(redaction.facts(self));
  });
});

describe('texts in a log', () => {
  test.each([
    `GET /card/get?access_token=${accessToken}&x=1 broke`,
    `{"access_token":"${accessToken}","expires_in":7200}`,
    JSON.stringify({ body: JSON.stringify({ ticket: 'short' }) }),
    `secret ${account.appSecret} and ${account.token}`,
    `code has been consumed, _code=${code} hint`,
    `invalid code ${code}`,
    `E11000 dup key: { _id: "${openId}" }`,
    `decrypt ${encryptedCode} failed`,
    `openid:${openId}`,
  ])('%s', (text) => {
    const shown = redaction.text(text);
    expectNone(shown);
    expect(shown).not.toContain('"short');
  });

  test('name one coupon alike wherever it stands', () => {
    expect(redaction.text(`_code=${code}`)).toBe(`_code=${redaction.digest(code)}`);
    expect(redaction.text(`code ${code}`)).toBe(`code ${redaction.digest(code)}`);
  });

  test.each([
    '/card/get answered 40164: invalid ip 182.150.41.147, not in whitelist rid: 68231586-663e56da-1e04e5eb',
    'code: DATABASE_REQUEST_FAILED, errcode: 40001',
    'connect ECONNREFUSED 127.0.0.1:8080',
    '    at redeem (/srv/shop/cloudfunctions/staff/index.js:1:20384)',
  ])('keep what explains: %s', (text) => {
    expect(redaction.text(text)).toBe(text);
  });
});

describe('errors in a log', () => {
  test('are scrubbed in message, stack and members; the code of an error is its kind', () => {
    const refusal = new WechatRefusal('/card/code/consume', 40099, `_code=${code}`);
    const error = Object.assign(new Error(`for ${openId}`, { cause: refusal }), {
      code: 'ECONNRESET',
      request: { access_token: accessToken, openid: openId },
    });
    const shown = redaction.error(error);
    expectNone(shown);
    expect(shown).toMatchObject({
      type: 'Error',
      errorCode: 'ECONNRESET',
      request: { access_token: '[secret]' },
    });
    expect(redaction.error(refusal)).toMatchObject({
      type: 'WechatRefusal',
      errcode: 40099,
      path: refusal.path,
    });
  });

  test('may be anything that is thrown', () => {
    expect(redaction.error({ errMsg: `broken for ${openId}` })).toEqual({
      type: 'object',
      error: { errMsg: `broken for ${redaction.digest(openId)}` },
    });
    expect(redaction.error('words')).toEqual({ type: 'string', error: 'words' });
  });
});
