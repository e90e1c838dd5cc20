import { defaultAccount } from '../state/default-world';
import { aPlatform, closePlatforms, type TestPlatform } from '../testing/a-platform';

const { appid, secret } = defaultAccount;
const back = 'https://shop.example.com/coupons?id=1';

let wechat: TestPlatform;
beforeEach(async () => {
  wechat = await aPlatform();
  await wechat.control('/accounts', { appid, oauthDomains: ['shop.example.com'] });
});
afterEach(closePlatforms);

const visit = (changes: Record<string, string> = {}) => {
  const usual = { appid, redirect_uri: back, response_type: 'code', scope: 'snsapi_base', state: 'here' };
  const query = new URLSearchParams({ ...usual, simulator_user: 'chen', ...changes });
  return fetch(`${wechat.url}/connect/oauth2/authorize?${query}`, { redirect: 'manual' });
};
const newCode = async () =>
  new URL((await visit()).headers.get('location') ?? '').searchParams.get('code') ?? '';
const exchange = (code: string, changes: Record<string, string> = {}) => {
  const usual = { appid, secret, code, grant_type: 'authorization_code' };
  return wechat.call(`/sns/oauth2/access_token?${new URLSearchParams({ ...usual, ...changes })}`);
};

describe('/connect/oauth2/authorize', () => {
  test('sends the visitor back with a code and the state', async () => {
    const answer = await visit();
    const location = new URL(answer.headers.get('location') ?? '');
    expect([answer.status, location.host, location.searchParams.get('id')]).toEqual([
      302,
      'shop.example.com',
      '1',
    ]);
    expect(location.searchParams.get('code')).toMatch(/^[\w-]{32}$/);
    expect(location.searchParams.get('state')).toBe('here');
  });

  test('asks who looks when nobody says so', async () => {
    const text = await (await visit({ simulator_user: '' })).text();
    expect(text).toContain('小陈');
    expect(text).toContain('simulator_user=chen');
  });

  test.each([
    [{ appid: 'wx0' }, 'AppID 参数错误'],
    [{ redirect_uri: 'https://other.example.com/' }, 'redirect_uri 参数错误'],
    [{ response_type: 'token' }, 'response_type 参数错误'],
    [{ scope: 'snsapi_login' }, 'Scope 参数错误或没有 Scope 权限'],
  ])('shows an error for %j', async (changes, text) => {
    const answer = await visit(changes);
    expect([answer.status, await answer.text()]).toEqual([200, expect.stringContaining(text)]);
  });
});

describe('/sns/oauth2/access_token', () => {
  test('answers the openid within the account, once', async () => {
    const code = await newCode();
    expect(await exchange(code)).toEqual({
      access_token: expect.any(String),
      expires_in: 7200,
      refresh_token: expect.any(String),
      openid: wechat.platform.openid(appid, 'chen'),
      scope: 'snsapi_base',
    });
    expect(await exchange(code)).toMatchObject({ errcode: 40163 });
  });

  test('a code lives for five minutes', async () => {
    const [first, second] = [await newCode(), await newCode()];
    await wechat.control('/clock', { advance: 299 });
    expect(await exchange(first)).toMatchObject({ scope: 'snsapi_base' });
    await wechat.control('/clock', { advance: 1 });
    expect(await exchange(second)).toMatchObject({ errcode: 42003 });
  });

  test.each([
    [{ grant_type: 'client_credential' }, 40002],
    [{ appid: '' }, 41002],
    [{ secret: '' }, 41004],
    [{ appid: 'wx0' }, 40013],
    [{ secret: 'guess' }, 40125],
    [{ code: '' }, 41008],
    [{ code: 'guess' }, 40029],
  ])('refuses %j with %d', async (changes, errcode) => {
    expect(await exchange(await newCode(), changes)).toMatchObject({ errcode });
  });
});

describe('/cgi-bin/user/info', () => {
  const ask = (openid: string) => wechat.get(`/cgi-bin/user/info?openid=${openid}&lang=zh_CN`);

  test('tells more of a follower than of anyone else', async () => {
    const openid = wechat.platform.openid(appid, 'chen');
    const unionid = wechat.platform.unionid(defaultAccount, 'chen');
    expect(await ask(openid)).toEqual({ errcode: 0, errmsg: 'ok', subscribe: 0, openid, unionid });
    await wechat.control('/users/chen/follow', { account: appid });
    expect(await ask(openid)).toMatchObject({ subscribe: 1, openid, unionid, subscribe_time: 1_777_608_000 });
    await wechat.control('/users/chen/follow', { account: appid, unfollow: true });
    expect(await ask(openid)).toMatchObject({ subscribe: 0 });
  });

  test("refuses no openid, and a mini-program's", async () => {
    expect(await ask('')).toMatchObject({ errcode: 41009 });
    expect(await ask(wechat.platform.openid('wx1d5e8a3c7b904f26', 'chen'))).toMatchObject({ errcode: 40003 });
  });
});
