import { aFriendsCoupon } from '../testing/a-friends-coupon';
import { aListener } from '../testing/a-listener';
import { aPlatform, closePlatforms, type TestPlatform } from '../testing/a-platform';
import { type PayCalls, payCalls } from './testing/pay-calls';

const appid = 'wx5f0c2d7a91e84b36';

describe('/card/pay', () => {
  let wechat: TestPlatform;
  let card_id: string;
  let pay: PayCalls;
  beforeEach(async () => {
    wechat = await aPlatform();
    card_id = await wechat.createApproved(aFriendsCoupon());
    pay = payCalls(wechat, card_id);
  });
  afterEach(closePlatforms);

  describe('GET activate', () => {
    test('gives 200 free coins, once', async () => {
      expect(await wechat.get('/card/pay/activate')).toEqual({ errcode: 0, errmsg: 'ok', reward: 200 });
      expect(await wechat.get('/card/pay/activate')).toMatchObject({ reward: 0 });
      expect(await pay.coins()).toEqual({
        errcode: 0,
        errmsg: 'ok',
        free_coin: 200,
        pay_coin: 0,
        total_coin: 200,
      });
    });

    test('is told with card_pay_order', async () => {
      const merchant = await aListener();
      await wechat.control('/accounts', { appid, pushUrl: merchant.url, pushMode: 'plain' });
      await wechat.get('/card/pay/activate');
      const [push] = await merchant.untilHeard(1);
      expect(push!.body).toContain('<Event><![CDATA[card_pay_order]]></Event>');
      expect(push!.body).toContain('<Memo><![CDATA[开通账户奖励]]></Memo>');
      await merchant.close();
    });
  });

  describe('POST getpayprice', () => {
    test.each([
      [{}, '0.2'],
      [{ accept_category: '蛋挞' }, '0.4'],
      [{ reject_category: '蛋糕' }, '0.4'],
      [{ least_cost: 500 }, '0.6'],
      [{ least_cost: 500, accept_category: '蛋挞' }, '0.6'],
    ])('with the conditions %j asks for %s coins', async (use_condition, expected) => {
      const id = await wechat.create(aFriendsCoupon({ advanced: { use_condition } }));
      expect(await pay.price('1', id)).toMatchObject({ price: expected, free_coin: '0', pay_coin: expected });
    });

    test('takes free coins first', async () => {
      await wechat.get('/card/pay/activate');
      expect(await pay.price(1003)).toMatchObject({ price: '200.6', free_coin: '200', pay_coin: '0.6' });
    });

    test.each([
      ['no quantity', undefined, 41011],
      ['a quantity of 0', 0, 40122],
    ])('refuses %s with %d', async (_, quantity, errcode) => {
      expect(await wechat.post('/card/pay/getpayprice', { card_id, quantity })).toMatchObject({ errcode });
    });

    test('refuses an ordinary coupon with 40148 and an unknown one with 40073', async () => {
      expect(await pay.price(1, await wechat.create())).toMatchObject({ errcode: 40148 });
      expect(await pay.price(1, 'p-nobody')).toMatchObject({ errcode: 40073 });
    });
  });

  test('the platform takes coins away', async () => {
    await wechat.get('/card/pay/activate');
    await wechat.control(`/accounts/${appid}/coins/reduce`, { coins: 0.3, memo: '违规' });
    expect(await pay.coins()).toMatchObject({ free_coin: 199.7 });
    const list = await pay.orders({ order_type: 'ORDER_TYPE_SYS_REDUCE' });
    expect(list.order_list).toMatchObject([{ free_coin_count: '0.3' }]);
  });

  test('the control API shows coins and orders', async () => {
    await wechat.get('/card/pay/activate');
    expect(await wechat.control(`/accounts/${appid}/coins`)).toEqual({
      appid,
      activated: true,
      free: 200,
      paid: 0,
      total: 200,
    });
    expect(await wechat.control('/orders')).toMatchObject([{ memo: '开通账户奖励' }]);
  });
});
