import { decryptMessage } from '../signature/message-crypto';
import { aComponent, COMPONENT, type TestComponent } from '../testing/a-component';
import { aListener } from '../testing/a-listener';
import { aPlatform, closePlatforms, noon, type TestPlatform } from '../testing/a-platform';

const AES_KEY = 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG';

describe('component_verify_ticket', () => {
  let wechat: TestPlatform;
  let server: Awaited<ReturnType<typeof aListener>>;
  let component: TestComponent;
  beforeEach(async () => {
    server = await aListener();
    wechat = await aPlatform();
    component = await aComponent(wechat, { eventUrl: server.url, encodingAesKey: AES_KEY });
  });
  afterEach(async () => {
    await closePlatforms();
    await server.close();
  });

  const advance = (seconds: number) => wechat.control('/clock', { advance: seconds });
  const tickets = () => wechat.platform.pushes.list().map(({ event }) => event);

  test('is pushed encrypted to the authorisation event URL at once', async () => {
    const { body, url } = (await server.untilHeard(1))[0]!;
    expect(body).toContain(`<AppId><![CDATA[${COMPONENT}]]></AppId>`);
    expect(url.searchParams.get('encrypt_type')).toBe('aes');
    expect(url.searchParams.has('openid')).toBe(false);
    const encrypted = /<Encrypt><!\[CDATA\[(.*?)\]\]>/.exec(body)![1]!;
    const message = decryptMessage(encrypted, { encodingAesKey: AES_KEY, appid: COMPONENT });
    expect(message).toContain('<InfoType><![CDATA[component_verify_ticket]]></InfoType>');
    expect(message).toContain(`<ComponentVerifyTicket><![CDATA[${component.view.verifyTicket}]]>`);
  });

  test('comes every ten minutes of the world, each time another one', async () => {
    await advance(599);
    expect(tickets()).toHaveLength(1);
    await advance(1);
    await advance(600);
    const values = tickets().map((event) => 'ComponentVerifyTicket' in event && event.ComponentVerifyTicket);
    expect(new Set(values).size).toBe(3);
    expect(tickets().map(({ CreateTime }) => CreateTime)).toEqual([noon, noon + 600, noon + 1200]);
  });

  test('can be lost on the way', async () => {
    await wechat.control('/faults', { kind: 'lose', event: 'component_verify_ticket' });
    await advance(600);
    await wechat.platform.pushes.idle();
    expect(wechat.platform.pushes.list().map(({ state }) => state)).toEqual(['delivered', 'given-up']);
  });

  test('stops, and starts again when the platform asks for it', async () => {
    await component.change({ ticketPushing: false });
    await advance(3600);
    expect(tickets()).toHaveLength(1);
    const ask = (component_secret: unknown) =>
      wechat.send(component.path('api_start_push_ticket'), { component_appid: COMPONENT, component_secret });
    expect(await ask('wrong')).toMatchObject({ errcode: 40094 });
    expect(await ask(undefined)).toMatchObject({ errcode: 41004 });
    expect(await ask(component.view.secret)).toEqual({ errcode: 0, errmsg: 'ok' });
    await advance(0);
    expect(tickets()).toHaveLength(2);
  });
});
