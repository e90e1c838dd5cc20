import { aCard } from '../testing/a-card';
import { aPlatform, closePlatforms, type TestPlatform } from '../testing/a-platform';

const appid = 'wx5f0c2d7a91e84b36';

describe('the till', () => {
  let wechat: TestPlatform;
  beforeEach(async () => {
    wechat = await aPlatform();
    await wechat.control('/accounts', { appid, pushUrl: 'http://127.0.0.1:9/' });
  });
  afterEach(closePlatforms);

  const till = (path: string, body: object) => wechat.control(`/till/${path}`, body);
  const events = () => wechat.platform.pushes.list().map(({ event }) => event);
  const ok = { errcode: 0, errmsg: 'ok' };

  async function claimed(base: object = {}) {
    const card_id = await wechat.createApproved(aCard({ base }));
    return { card_id, code: await wechat.claimedCode('chen', card_id) };
  }

  test('redeems on the web, once', async () => {
    const { code, card_id } = await claimed();
    expect(await till('web-redeem', { code })).toEqual({ cardId: card_id, code });
    expect(events().at(-1)).toMatchObject({
      Event: 'user_consume_card',
      ConsumeSource: 'FROM_MP',
      StaffOpenId: '',
    });
    expect(await till('web-redeem', { code })).toHaveProperty('error', expect.stringMatching(/^40099 /));
    expect(await wechat.post('/card/code/consume', { code })).toMatchObject({ errcode: 40099 });
  });

  test('redeems with 卡券商户助手 once its user is a redeemer', async () => {
    const { code } = await claimed();
    expect(await till('helper-redeem', { code, user: 'min' })).toEqual({ error: 'min is no redeemer' });
    expect(await till('redeemers', { user: 'min' })).toMatchObject({ redeemers: ['min'] });
    expect(await till('helper-redeem', { code, user: 'min' })).toMatchObject({ code });
    expect(events().at(-1)).toMatchObject({
      ConsumeSource: 'FROM_MOBILE_HELPER',
      StaffOpenId: wechat.platform.openid(appid, 'min'),
    });
    expect(await till('redeemers', { user: 'min', remove: true })).toMatchObject({ redeemers: [] });
  });

  test('lets holders redeem by themselves, with code and amount', async () => {
    const { code, card_id } = await claimed();
    expect(await till('self-redeem', { code })).toHaveProperty('error');
    const cell = { card_id, is_open: true, need_verify_cod: true, need_remark_amount: true };
    expect(await wechat.post('/card/selfconsumecell/set', cell)).toEqual(ok);
    await till('verify-codes', { code: '1234' });
    const entered = { code, verifyCode: '1234', remarkAmount: '100', locationName: '一店' };
    expect(await till('self-redeem', { ...entered, verifyCode: '1' })).toHaveProperty('error');
    expect(await till('self-redeem', { ...entered, remarkAmount: '' })).toHaveProperty('error');
    expect(await till('self-redeem', entered)).toMatchObject({ code });
    expect(events().at(-1)).toMatchObject({ LocationName: '一店', VerifyCode: '1234', RemarkAmount: '100' });
  });

  test('keeps verify codes with WeChat’s errors for them', async () => {
    const add = (code: string) => till('verify-codes', { code });
    const remove = (code: string) => till('verify-codes', { code, remove: true });
    const refused = (errcode: number) => ({ error: expect.stringContaining(`${errcode} `) });
    for (let number = 1000; number < 1020; number += 1) await add(String(number));
    expect(await add('2000')).toEqual(refused(45053));
    expect(await add('1000')).toEqual(refused(45155));
    expect(await add('123')).toEqual(refused(45156));
    expect(await add('1'.repeat(13))).toEqual(refused(45156));
    expect(await add('验证码1')).toEqual(refused(45055));
    expect(await remove('2000')).toEqual(refused(45154));
    for (let number = 1001; number < 1020; number += 1) await remove(String(number));
    const { card_id } = await claimed();
    const cell = { card_id, is_open: true, need_verify_cod: true };
    expect(await wechat.post('/card/selfconsumecell/set', cell)).toEqual(ok);
    expect(await remove('1000')).toEqual(refused(45054));
    await wechat.post('/card/selfconsumecell/set', { card_id, is_open: false });
    expect(await remove('1000')).toMatchObject({ verifyCodes: [] });
  });

  test('says by which source a holder redeemed as selfRedeemSource has it', async () => {
    await wechat.control('/config', { selfRedeemSource: 'FROM_MP' });
    const { code, card_id } = await claimed();
    await wechat.post('/card/selfconsumecell/set', { card_id, is_open: true });
    expect(await till('self-redeem', { code })).toMatchObject({ code });
    expect(events().at(-1)).toMatchObject({ Event: 'user_consume_card', ConsumeSource: 'FROM_MP' });
  });

  test('takes a coupon into account when its holder pays with 微信买单', async () => {
    const { code, card_id } = await claimed({ location_id_list: [291710000] });
    expect(await till('pay', { code, fee: 2000 })).toEqual({ error: 'the card has no 微信买单' });
    expect(await wechat.post('/card/paycell/set', { card_id })).toEqual(ok);
    expect(await till('pay', { code, fee: 2000 })).toMatchObject({ fee: 1500, original: 2000 });
    const [paid, consumed] = events().slice(-2);
    expect(paid).toMatchObject({ Event: 'user_pay_from_pay_cell', Fee: '1500', OriginalFee: '2000' });
    expect(consumed).toMatchObject({ Event: 'user_consume_card', UserCardCode: code, LocationId: 291710000 });
  });

  test.each([
    ['paycell', {}, {}, 43017],
    ['paycell', { location_id_list: [1], center_title: '用', center_url: 'www.qq.com' }, {}, 40145],
    ['paycell', {}, { is_open: 'true' }, 47001],
    ['paycell', {}, { card_id: 'p1' }, 40073],
    ['selfconsumecell', { center_title: '用', center_url: 'www.qq.com' }, { is_open: true }, 45046],
    ['selfconsumecell', {}, { card_id: '' }, 41012],
  ])('POST /card/%s/set for %j with %j is refused', async (cell, base, body, errcode) => {
    const card_id = await wechat.create(aCard({ base }));
    expect(await wechat.post(`/card/${cell}/set`, { card_id, ...body })).toMatchObject({ errcode });
  });

  test('has one cell in a card’s middle', async () => {
    const card_id = await wechat.create(aCard({ base: { location_id_list: [1] } }));
    await wechat.post('/card/paycell/set', { card_id });
    const self = { card_id, is_open: true };
    expect(await wechat.post('/card/selfconsumecell/set', self)).toMatchObject({ errcode: 45046 });
    const center = (title: string) =>
      wechat.post('/card/update', { card_id, cash: { base_info: { center_title: title } } });
    expect(await center('使用')).toMatchObject({ errcode: 40145 });
    await wechat.post('/card/paycell/set', { card_id, is_open: false });
    expect(await wechat.post('/card/selfconsumecell/set', self)).toEqual(ok);
    expect(await center('使用')).toMatchObject({ errcode: 45046 });
  });
});
