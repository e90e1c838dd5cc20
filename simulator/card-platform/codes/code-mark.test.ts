import { aFriendsCoupon } from '../testing/a-friends-coupon';
import { aPlatform, closePlatforms, type TestPlatform } from '../testing/a-platform';
import { aStockedCoupon, scannedCode } from '../testing/buy-stock';

const appid = 'wx5f0c2d7a91e84b36';

describe('POST /card/code/mark', () => {
  let wechat: TestPlatform;
  let card_id: string;
  let code: string;
  beforeEach(async () => {
    wechat = await aPlatform();
    card_id = await aStockedCoupon(wechat, aFriendsCoupon());
    code = await scannedCode(wechat, card_id);
  });
  afterEach(closePlatforms);

  const openid = (user: string) => wechat.platform.openid(appid, user);
  const mark = (user: string, changes: object = {}) =>
    wechat.post('/card/code/mark', { code, card_id, openid: openid(user), ...changes });
  const holder = async () =>
    (await wechat.post('/card/code/get', { code, check_consume: false })).mark_openid;

  test('holds the code for one person, its owner or a friend', async () => {
    expect(await holder()).toBe('');
    expect(await mark('lin')).toEqual({ errcode: 0, errmsg: 'ok' });
    expect(await holder()).toBe(openid('lin'));
  });

  test('refuses everybody else with 40146, the same person never', async () => {
    await mark('lin');
    expect(await mark('chen')).toMatchObject({ errcode: 40146 });
    expect(await mark('lin')).toMatchObject({ errcode: 0 });
  });

  test('of two at the same time one gets it', async () => {
    const answers = await Promise.all([mark('chen'), mark('lin')]);
    expect(answers.map(({ errcode }) => errcode).sort()).toEqual([0, 40146]);
  });

  test.each([
    [299, 40146],
    [300, 0],
  ])('ends by itself: after %d seconds another gets %d', async (advance, errcode) => {
    await mark('lin');
    await wechat.control('/clock', { advance });
    expect(await mark('chen')).toMatchObject({ errcode });
  });

  test.each([
    ['prolongs', 40146],
    ['keeps', 0],
  ])('marking again %s the time, by switch', async (markAgain, errcode) => {
    await wechat.control('/config', { markAgain });
    await mark('lin');
    await wechat.control('/clock', { advance: 200 });
    await mark('lin');
    await wechat.control('/clock', { advance: 200 });
    expect(await mark('chen')).toMatchObject({ errcode });
  });

  test('is released by who holds it', async () => {
    await mark('lin');
    expect(await mark('lin', { is_mark: false })).toMatchObject({ errcode: 0 });
    expect(await holder()).toBe('');
    expect(await mark('chen', { is_mark: false })).toMatchObject({ errcode: 0 });
  });

  test.each([40416, 40146])('is not released by another: %d by switch', async (unmarkMismatch) => {
    await wechat.control('/config', { unmarkMismatch });
    await mark('lin');
    expect(await mark('chen', { is_mark: false })).toMatchObject({ errcode: unmarkMismatch });
    expect(await holder()).toBe(openid('lin'));
  });

  test.each([
    ['no code', { code: '' }, 41013],
    ['no card', { card_id: undefined }, 41012],
    ['no openid', { openid: undefined }, 41009],
    ['a foreign openid', { openid: 'oNobody' }, 40003],
    ['an unknown code', { code: '000000000000' }, 40056],
    ['is_mark as a text', { is_mark: 'true' }, 47001],
  ])('refuses %s with %d', async (_, changes, errcode) => {
    expect(await mark('chen', changes)).toMatchObject({ errcode });
  });

  test('refuses somebody who does not see the code with 40003', async () => {
    expect(await mark('min')).toMatchObject({ errcode: 40003 });
  });

  test('refuses ordinary coupons with 40148', async () => {
    const ordinary = await wechat.createApproved();
    const own = await wechat.claimedCode('chen', ordinary);
    expect(await mark('chen', { code: own, card_id: ordinary })).toMatchObject({ errcode: 40148 });
  });

  test.each([40127, 40078])(
    'refuses a code that is no longer normal: %d by switch',
    async (unmarkableCode) => {
      await wechat.control('/config', { unmarkableCode });
      await wechat.control(`/users/chen/cards/${code}/delete`, {});
      expect(await mark('chen')).toMatchObject({ errcode: unmarkableCode });
    },
  );
});
