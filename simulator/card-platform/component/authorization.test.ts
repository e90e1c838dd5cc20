import type { WechatAnswer } from '#server/wechat/wire/index';
import { defaultAccount } from '../state/default-world';
import { aComponent, COMPONENT, type TestComponent } from '../testing/a-component';
import { aPlatform, closePlatforms, noon, type TestPlatform } from '../testing/a-platform';

const { appid } = defaultAccount;

describe('an authorisation', () => {
  let wechat: TestPlatform;
  let component: TestComponent;
  beforeEach(async () => {
    wechat = await aPlatform();
    component = await aComponent(wechat, { eventUrl: 'http://127.0.0.1:9/' });
  });
  afterEach(closePlatforms);

  const advance = (seconds: number) => wechat.control('/clock', { advance: seconds });
  const told = () =>
    wechat.platform.pushes
      .list()
      .map(({ event }) => event)
      .filter((event) => event.Event === undefined && event.InfoType !== 'component_verify_ticket');
  const refresh = (body: object) => component.call<WechatAnswer>('api_authorizer_token', body);
  const colors = (token: string) => wechat.call<WechatAnswer>(`/card/getcolors?access_token=${token}`);

  test('gives a token, a refresh token and the permission sets for its code', async () => {
    const { authCode, expiresIn } = await component.agree({ permissionSets: [8, 13] });
    expect(expiresIn).toBe(3600);
    expect(await component.queryAuth(authCode)).toEqual({
      authorization_info: {
        authorizer_appid: appid,
        authorizer_access_token: expect.any(String),
        expires_in: 7200,
        authorizer_refresh_token: expect.stringContaining('refreshtoken@@@'),
        func_info: [{ funcscope_category: { id: 8 } }, { funcscope_category: { id: 13 } }],
      },
    });
  });

  test('has a code that is good once, and for as long as the switch says', async () => {
    const { authCode } = await component.agree();
    expect(await component.queryAuth('queryauthcode@@@1')).toMatchObject({ errcode: 61009 });
    await component.queryAuth(authCode);
    expect(await component.queryAuth(authCode)).toMatchObject({ errcode: 61009 });
    await wechat.control('/config', { authCodeLifeSeconds: 60 });
    const { authCode: later } = await component.agree();
    await advance(60);
    expect(await component.queryAuth(later)).toMatchObject({ errcode: 61010 });
  });

  test('is told with the code when it is given, changed and taken back', async () => {
    const preAuthCode = await component.preAuthCode();
    const { authCode } = await component.agree({ preAuthCode });
    await component.agree({ permissionSets: [8] });
    await component.end();
    expect(told()).toEqual([
      {
        AppId: COMPONENT,
        CreateTime: noon,
        InfoType: 'authorized',
        AuthorizerAppid: appid,
        AuthorizationCode: authCode,
        AuthorizationCodeExpiredTime: noon + 3600,
        PreAuthCode: preAuthCode,
      },
      expect.objectContaining({ InfoType: 'updateauthorized', AuthorizerAppid: appid, PreAuthCode: '' }),
      { AppId: COMPONENT, CreateTime: noon, InfoType: 'unauthorized', AuthorizerAppid: appid },
    ]);
    expect(await component.end()).toEqual({ error: 'the account has not authorised the platform' });
  });

  test('opens the card interfaces, and none any more once it is taken back', async () => {
    const info = await component.entrusted();
    expect(await colors(info.authorizer_access_token)).toMatchObject({ errcode: 0 });
    await component.end();
    expect(await colors(info.authorizer_access_token)).toMatchObject({ errcode: 61003 });
    const again = { authorizer_appid: appid, authorizer_refresh_token: info.authorizer_refresh_token };
    expect(await refresh(again)).toMatchObject({ errcode: 61003 });
    expect(await wechat.control('/authorizations')).toEqual([]);
  });

  test('that was taken back leaves its code worthless', async () => {
    const { authCode } = await component.agree();
    await component.end();
    expect(await component.queryAuth(authCode)).toMatchObject({ errcode: 61003 });
  });

  test('without the set of cards closes them with 61017, as a platform without it with 61007', async () => {
    const { authorizer_access_token: token } = await component.entrusted({ permissionSets: [13] });
    expect(await colors(token)).toMatchObject({ errcode: 61017 });
    const stores = `/cgi-bin/poi/getwxcategory?access_token=${token}`;
    expect(await wechat.call(stores)).toMatchObject({ errcode: 0 });
    await component.change({ permissionSets: [13] });
    expect(await colors(token)).toMatchObject({ errcode: 61007 });
  });

  test('renews its token with the refresh token, which stays', async () => {
    const { authorizer_access_token: first, authorizer_refresh_token } = await component.entrusted();
    await advance(7200);
    expect(await colors(first)).toMatchObject({ errcode: 42001 });
    await component.takeToken();
    const fresh = await aComponent(wechat);
    const renewed = await fresh.call<{ authorizer_access_token: string }>('api_authorizer_token', {
      authorizer_appid: appid,
      authorizer_refresh_token,
    });
    expect(renewed).toMatchObject({ expires_in: 7200, authorizer_refresh_token });
    expect(await colors(renewed.authorizer_access_token)).toMatchObject({ errcode: 0 });
  });

  test('is not renewed with a wrong refresh token, for nobody, or without authorisation', async () => {
    await component.entrusted();
    const wrong = { authorizer_appid: appid, authorizer_refresh_token: 'wrong' };
    expect(await refresh(wrong)).toMatchObject({ errcode: 61023 });
    expect(await refresh({ ...wrong, authorizer_appid: undefined })).toMatchObject({ errcode: 41002 });
    expect(await refresh({ ...wrong, authorizer_appid: 'wx1' })).toMatchObject({ errcode: 61003 });
  });

  test('with an unpublished platform is for its test accounts', async () => {
    const { authorizer_refresh_token } = await component.entrusted();
    const { authCode } = await component.agree();
    await component.change({ published: false });
    const mine = { authorizer_appid: appid, authorizer_refresh_token };
    expect(await refresh(mine)).toMatchObject({ errcode: 61028 });
    expect(await component.queryAuth(authCode)).toMatchObject({ errcode: 61028 });
    expect(await component.agree()).toMatchObject({ error: expect.stringContaining('61028') });
    await component.change({ testAccounts: [appid] });
    expect(await refresh(mine)).toMatchObject({ expires_in: 7200 });
  });

  test('does not touch the tokens that the merchant takes itself', async () => {
    await component.entrusted();
    await component.end();
    expect(await wechat.get('/card/getcolors')).toMatchObject({ errcode: 0 });
  });
});
