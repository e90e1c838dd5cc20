import type { TokenAnswer } from '#server/wechat/wire/index';
import { defaultAccount } from '../state/default-world';
import { aPlatform, closePlatforms, type TestPlatform } from '../testing/a-platform';

const credentials = {
  grant_type: 'client_credential',
  appid: defaultAccount.appid,
  secret: defaultAccount.secret,
};

describe('POST /cgi-bin/stable_token', () => {
  let wechat: TestPlatform;
  beforeEach(async () => {
    wechat = await aPlatform();
  });
  afterEach(closePlatforms);

  const ask = (members: object = {}) =>
    wechat.send<TokenAnswer>('/cgi-bin/stable_token', { ...credentials, ...members });
  const use = async (token: string) =>
    (await wechat.call<TokenAnswer>(`/card/getcolors?access_token=${token}`)).errcode;

  test('answers the same token until five minutes before its end', async () => {
    const { access_token: first } = await ask();
    await wechat.control('/clock', { advance: 6899 });
    expect(await ask()).toEqual({ access_token: first, expires_in: 301 });
    await wechat.control('/clock', { advance: 1 });
    const second = await ask();
    expect(second).toMatchObject({ expires_in: 7200 });
    expect(second.access_token).not.toBe(first);
    expect([await use(first), await use(second.access_token)]).toEqual([0, 0]);
  });

  test('needs two forced refreshes to kill a token, half a minute apart', async () => {
    const { access_token: leaked } = await ask();
    const { access_token: second } = await ask({ force_refresh: true });
    expect(await use(leaked)).toBe(0);
    expect((await ask({ force_refresh: true })).access_token).toBe(second);
    await wechat.control('/clock', { advance: 30 });
    expect((await ask({ force_refresh: true })).access_token).not.toBe(second);
    expect([await use(leaked), await use(second)]).toEqual([40001, 0]);
  });

  test('refreshes by force twenty times a day at most', async () => {
    const tokens = new Set<string>();
    for (let time = 0; time < 22; time += 1) {
      await wechat.control('/clock', { advance: 30 });
      tokens.add((await ask({ force_refresh: true })).access_token);
    }
    expect(tokens.size).toBe(20);
  });

  test('leaves the tokens of /cgi-bin/token alone', async () => {
    const other = await wechat.login();
    await ask({ force_refresh: true });
    expect(await use(other)).toBe(0);
  });

  test('is a POST with credentials', async () => {
    expect(await wechat.call('/cgi-bin/stable_token')).toMatchObject({ errcode: 43002 });
    expect(await ask({ secret: 'guess' })).toMatchObject({ errcode: 40125 });
    expect(await ask({ grant_type: undefined })).toMatchObject({ errcode: 40002 });
  });
});
