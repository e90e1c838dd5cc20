import type { WechatAnswer } from '#server/wechat/wire/index';
import { defaultAccount } from '../state/default-world';
import { aComponent, COMPONENT, type TestComponent } from '../testing/a-component';
import { aPlatform, closePlatforms, type TestPlatform } from '../testing/a-platform';

const HOUR = 3600;

describe('a third-party platform', () => {
  let wechat: TestPlatform;
  let component: TestComponent;
  beforeEach(async () => {
    wechat = await aPlatform();
    component = await aComponent(wechat);
  });
  afterEach(closePlatforms);

  const advance = (seconds: number) => wechat.control('/clock', { advance: seconds });
  const preauth = (query: string, body: object = { component_appid: COMPONENT }) =>
    wechat.send<WechatAnswer>(`${component.path('api_create_preauthcode')}${query}`, body);

  test('gets a token for its newest ticket', async () => {
    expect(await component.takeToken()).toEqual({
      component_access_token: expect.stringMatching(/^.{100,}$/),
      expires_in: 7200,
    });
  });

  test.each([
    ['no component_appid', { component_appid: undefined }, 41018],
    ['an unknown component_appid', { component_appid: 'wx1' }, 61011],
    ['no secret', { component_appsecret: '' }, 41004],
    ['a wrong secret', { component_appsecret: 'wrong' }, 40094],
    ['no ticket', { component_verify_ticket: undefined }, 61006],
    ['a wrong ticket', { component_verify_ticket: 'ticket@@@1' }, 61006],
  ])('gets none with %s', async (_, members, errcode) => {
    expect(await component.takeToken(members)).toMatchObject({ errcode });
  });

  test('reads 40091 of a wrong ticket where the switch says so', async () => {
    await wechat.control('/config', { wrongVerifyTicketCode: 40091 });
    expect(await component.takeToken({ component_verify_ticket: 'x' })).toMatchObject({ errcode: 40091 });
  });

  test('can use a ticket for twelve hours', async () => {
    await advance(12 * HOUR - 1);
    expect(await component.takeToken()).toMatchObject({ expires_in: 7200 });
    await advance(1);
    expect(await component.takeToken()).toMatchObject({ errcode: 61005 });
  });

  test('may call its token by the older and the newer name', async () => {
    for (const name of ['component_access_token', 'access_token']) {
      expect(await preauth(`?${name}=${component.token}`)).toMatchObject({ expires_in: 1800 });
    }
    await wechat.control('/config', { preAuthCodeLife: 600 });
    expect(await preauth(`?access_token=${component.token}`)).toMatchObject({ expires_in: 600 });
  });

  test('is refused without its own living token', async () => {
    const merchants = wechat.withToken('').slice(1);
    expect(await preauth('')).toMatchObject({ errcode: 41021 });
    expect(await preauth(`?${merchants}`)).toMatchObject({ errcode: 61014 });
    expect(await preauth('?component_access_token=unknown')).toMatchObject({ errcode: 40001 });
    expect(await preauth(`?access_token=${component.token}`, { x: 1 })).toMatchObject({ errcode: 41018 });
    const other = { component_appid: 'wx2' };
    expect(await preauth(`?access_token=${component.token}`, other)).toMatchObject({ errcode: 61011 });
    await advance(7200);
    expect(await preauth(`?access_token=${component.token}`)).toMatchObject({ errcode: 42006 });
  });

  test('loses a replaced token five minutes later', async () => {
    await component.takeToken();
    await advance(299);
    expect(await preauth(`?access_token=${component.token}`)).toMatchObject({ expires_in: 1800 });
    await advance(1);
    expect(await preauth(`?access_token=${component.token}`)).toMatchObject({ errcode: 40001 });
  });

  test('has an IP list of its own', async () => {
    await wechat.control('/config', { ipWhitelist: true });
    expect(await component.call('api_create_preauthcode')).toMatchObject({ errcode: 61004 });
    expect(await component.takeToken()).toMatchObject({ errcode: 61004 });
    await component.change({ ipList: ['127.0.0.1'] });
    expect(await component.call('api_create_preauthcode')).toMatchObject({ expires_in: 1800 });
  });

  test('is no Official Account', async () => {
    const query = `grant_type=client_credential&appid=${COMPONENT}&secret=${component.view.secret}`;
    expect(await wechat.call(`/cgi-bin/token?${query}`)).toMatchObject({ errcode: 61024 });
    const own = `/card/getcolors?access_token=${component.token}`;
    expect(await wechat.call(own)).toMatchObject({ errcode: 61015 });
    expect(await wechat.control('/accounts')).toEqual([
      expect.objectContaining({ appid: defaultAccount.appid }),
    ]);
  });

  test.each([
    [{ colour: 'red' }, 'unknown member of a third-party platform: colour'],
    [{ permissionSets: [99] }, 'permissionSets has a wrong value'],
    [{ eventUrl: 'nowhere' }, 'eventUrl has a wrong value'],
  ])('is not set up with %j', async (members, error) => {
    expect(await component.change(members)).toEqual({ error });
  });
});
