import { defaultAccount } from '../state/default-world';
import { aComponent, COMPONENT, type TestComponent } from '../testing/a-component';
import { aPlatform, closePlatforms, type TestPlatform } from '../testing/a-platform';

const BACK = 'http://third-party.example.com/back?shop=1';

describe('the authorisation page', () => {
  let wechat: TestPlatform;
  let component: TestComponent;
  beforeEach(async () => {
    wechat = await aPlatform();
    component = await aComponent(wechat, { name: '卡券服务商' });
  });
  afterEach(closePlatforms);

  const open = async (members: Record<string, string> = {}) => {
    const query = new URLSearchParams({ component_appid: COMPONENT, redirect_uri: BACK, ...members });
    return fetch(`${wechat.url}/cgi-bin/componentloginpage?${query}`, { redirect: 'manual' });
  };
  const withCode = async () => ({ pre_auth_code: await component.preAuthCode() });
  const agree = { simulator_account: defaultAccount.appid };

  test('shows what is asked for and who may agree', async () => {
    const page = await (await open(await withCode())).text();
    expect(page).toContain('卡券服务商');
    expect(page).toContain('微信卡券');
    expect(page).toContain(`simulator_account=${defaultAccount.appid}`);
    expect(await wechat.control('/authorizations')).toEqual([]);
  });

  test('leads back with a code that api_query_auth takes', async () => {
    const response = await open({ ...(await withCode()), ...agree });
    expect(response.status).toBe(302);
    const { host, searchParams } = new URL(response.headers.get('location')!);
    expect(host).toBe('third-party.example.com');
    expect(searchParams.get('shop')).toBe('1');
    expect(searchParams.get('expires_in')).toBe('3600');
    const { authorization_info } = await component.queryAuth(searchParams.get('auth_code')!);
    expect(authorization_info.authorizer_appid).toBe(defaultAccount.appid);
    expect(await wechat.control('/authorizations')).toHaveLength(1);
  });

  test('takes a pre_auth_code once', async () => {
    const code = await withCode();
    await open({ ...code, ...agree });
    expect(await (await open({ ...code, ...agree })).text()).toContain('61010');
  });

  test.each([
    [1800, 1800],
    [600, 600],
  ])('takes a pre_auth_code of the switch preAuthCodeLife=%i for as many seconds', async (life, seconds) => {
    await wechat.control('/config', { preAuthCodeLife: life });
    const code = await withCode();
    await wechat.control('/clock', { advance: seconds - 1 });
    expect(await (await open(code)).text()).toContain('卡券服务商');
    await wechat.control('/clock', { advance: 1 });
    expect(await (await open(code)).text()).toContain('61010');
  });

  test('says no to an unknown platform, a bad address, and an account of none that is published', async () => {
    const code = await withCode();
    expect(await (await open({ ...code, component_appid: 'wx1' })).text()).toContain('61011');
    expect(await (await open({ ...code, redirect_uri: 'nowhere' })).text()).toContain('40097');
    await component.change({ published: false });
    expect(await (await open({ ...code, ...agree })).text()).toContain('61028');
    await component.change({ testAccounts: [defaultAccount.appid] });
    expect((await open({ ...code, ...agree })).status).toBe(302);
  });
});
