import { defaultAccount } from '../state/default-world';
import { aPlatform, closePlatforms, type TestPlatform } from '../testing/a-platform';

describe('POST /card/code/unavailable', () => {
  let wechat: TestPlatform;
  beforeEach(async () => {
    wechat = await aPlatform();
  });
  afterEach(closePlatforms);

  const claimed = async () => wechat.claimedCode('chen', await wechat.createApproved());
  const unavailable = (body: object) => wechat.post('/card/code/unavailable', body);

  test('takes a code back for good, and tells its holder why', async () => {
    const code = await claimed();
    expect(await unavailable({ code, reason: '退款' })).toEqual({ errcode: 0, errmsg: 'ok' });
    expect(await wechat.pack('chen')).toMatchObject([
      { code, state: 'UNAVAILABLE', canConsume: false, unavailableReason: '退款' },
    ]);
    expect(await wechat.post('/card/code/consume', { code })).toMatchObject({ errcode: 40127 });
    expect(await wechat.post('/card/code/get', { code })).toMatchObject({ errcode: 40127 });
    expect(await wechat.post('/card/code/get', { code, check_consume: false })).toMatchObject({
      errcode: 0,
      can_consume: false,
      user_card_status: 'UNAVAILABLE',
    });
    expect(await unavailable({ code })).toMatchObject({ errcode: 40127 });
  });

  test.each([
    ['none', []],
    ['user_del_card', ['user_del_card']],
  ])('pushes by switch: %s', async (unavailableEvent, pushed) => {
    await wechat.control('/config', { unavailableEvent });
    await wechat.control('/accounts', { appid: defaultAccount.appid, pushUrl: 'http://127.0.0.1:9/' });
    await unavailable({ code: await claimed() });
    const events = wechat.platform.pushes.list().map(({ event }) => event.Event);
    expect(events).toContain('user_get_card');
    expect(events.filter((event) => event === 'user_del_card')).toEqual(pushed);
  });

  test('refuses a used code, an unknown one, and a reason that is no text', async () => {
    const code = await claimed();
    expect(await unavailable({ code, reason: 1 })).toMatchObject({ errcode: 47001 });
    await wechat.post('/card/code/consume', { code });
    expect(await unavailable({ code })).toMatchObject({ errcode: 40099 });
    expect(await unavailable({ code: '000000000000' })).toMatchObject({ errcode: 40056 });
    expect(await unavailable({})).toMatchObject({ errcode: 41013 });
  });
});
