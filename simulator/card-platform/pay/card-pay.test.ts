import type {
  CardGetAnswer,
  PayGetorderAnswer,
  PayGetorderlistAnswer,
  PayGetpaypriceAnswer,
  PayRechargeAnswer,
} from '#server/wechat/wire/index';
import { aFriendsCoupon } from '../testing/a-friends-coupon';
import { aListener } from '../testing/a-listener';
import { aPlatform, closePlatforms, noon, type TestPlatform } from '../testing/a-platform';
import { buyStock } from '../testing/buy-stock';

const appid = 'wx5f0c2d7a91e84b36';

describe('/card/pay', () => {
  let wechat: TestPlatform;
  let card_id: string;
  beforeEach(async () => {
    wechat = await aPlatform();
    card_id = await wechat.createApproved(aFriendsCoupon());
  });
  afterEach(closePlatforms);

  const price = (quantity: number | string, id = card_id) =>
    wechat.post<PayGetpaypriceAnswer>('/card/pay/getpayprice', { card_id: id, quantity });
  const confirm = (order_id: string, quantity: number | string, id = card_id) =>
    wechat.post('/card/pay/confirm', { card_id: id, order_id, quantity });
  const coins = () => wechat.get('/card/pay/getcoinsinfo');
  const recharge = (coin_count: number) =>
    wechat.post<PayRechargeAnswer>('/card/pay/recharge', { coin_count });
  const order = async (order_id: string) =>
    (await wechat.post<PayGetorderAnswer>('/card/pay/getorder', { order_id })).order_info;
  const orders = (body: object = {}) => wechat.post<PayGetorderlistAnswer>('/card/pay/getorderlist', body);

  describe('GET activate', () => {
    test('gives 200 free coins, once', async () => {
      expect(await wechat.get('/card/pay/activate')).toEqual({ errcode: 0, errmsg: 'ok', reward: 200 });
      expect(await wechat.get('/card/pay/activate')).toMatchObject({ reward: 0 });
      expect(await coins()).toEqual({
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
      expect(await price('1', id)).toMatchObject({ price: expected, free_coin: '0', pay_coin: expected });
    });

    test('takes free coins first', async () => {
      await wechat.get('/card/pay/activate');
      expect(await price(1003)).toMatchObject({ price: '200.6', free_coin: '200', pay_coin: '0.6' });
    });

    test.each([
      ['no quantity', undefined, 41011],
      ['a quantity of 0', 0, 40122],
    ])('refuses %s with %d', async (_, quantity, errcode) => {
      expect(await wechat.post('/card/pay/getpayprice', { card_id, quantity })).toMatchObject({ errcode });
    });

    test('refuses an ordinary coupon with 40148 and an unknown one with 40073', async () => {
      expect(await price(1, await wechat.create())).toMatchObject({ errcode: 40148 });
      expect(await price(1, 'p-nobody')).toMatchObject({ errcode: 40073 });
    });
  });

  describe('POST confirm', () => {
    beforeEach(() => wechat.get('/card/pay/activate'));

    test('turns coins into stock', async () => {
      const { order_id } = await price('7');
      expect(await confirm(order_id, '7')).toEqual({ errcode: 0, errmsg: 'ok' });
      expect(await coins()).toMatchObject({ free_coin: 198.6, total_coin: 198.6 });
      const { card } = await wechat.post<CardGetAnswer>('/card/get', { card_id });
      expect(card).toMatchObject({ cash: { base_info: { sku: { quantity: 7, total_quantity: 7 } } } });
      expect((await orders({ order_type: 'ORDER_TYPE_REDUCE' })).order_list).toMatchObject([
        { status: 'ORDER_STATUS_QUANTITY_SUCC', free_coin_count: '1.4', pay_coin_count: '0' },
      ]);
    });

    test('never drifts: a hundred times 0.2 is 20', async () => {
      for (let time = 0; time < 100; time += 1) await confirm((await price(1)).order_id, 1);
      expect(await coins()).toMatchObject({ free_coin: 180, total_coin: 180 });
    });

    test('takes a price once, also from two at a time', async () => {
      const { order_id } = await price(1);
      const answers = await Promise.all([confirm(order_id, 1), confirm(order_id, 1)]);
      expect(answers.map(({ errcode }) => errcode).sort()).toEqual([0, 40097]);
    });

    test.each([
      [60, 0],
      [61, 40097],
    ])('%d seconds after the price answers %d', async (advance, errcode) => {
      const { order_id } = await price(1);
      await wechat.control('/clock', { advance });
      expect(await confirm(order_id, 1)).toMatchObject({ errcode });
    });

    test('wants the quantity and the card of the price', async () => {
      const { order_id } = await price(1);
      expect(await confirm(order_id, 2)).toMatchObject({ errcode: 40097 });
      const other = await wechat.create(aFriendsCoupon());
      expect(await confirm(order_id, 1, other)).toMatchObject({ errcode: 40097 });
      expect(await confirm('nothing', 1)).toMatchObject({ errcode: 40097 });
    });

    test('refuses when there are too few coins', async () => {
      const { order_id } = await price(1001);
      expect(await confirm(order_id, 1001)).toMatchObject({
        errcode: 40097,
        errmsg: expect.stringContaining('not enough coins'),
      });
      expect(await coins()).toMatchObject({ total_coin: 200 });
    });
  });

  describe('POST recharge', () => {
    test('waits for the payment, which brings the coins', async () => {
      const { order_id, qrcode_url, qrcode_buffer } = await recharge(100);
      expect(qrcode_url).toMatch(/^weixin:\/\/wxpay\/bizpayurl\?pr=/);
      expect(Buffer.from(qrcode_buffer, 'base64').subarray(1, 4).toString()).toBe('PNG');
      expect(await order(order_id)).toMatchObject({ status: 'ORDER_STATUS_WAITING', pay_finish_time: 0 });
      await wechat.control(`/orders/${order_id}/pay`, { user: 'chen' });
      expect(await order(order_id)).toEqual({
        order_id,
        status: 'ORDER_STATUS_FINANCE_SUCC',
        create_time: noon,
        pay_finish_time: noon,
        desc: '微信支付充值',
        free_coin_count: '0',
        pay_coin_count: '100',
        refund_free_coin_count: '0',
        refund_pay_coin_count: '0',
        openid: wechat.platform.openid(appid, 'chen'),
        order_type: 'ORDER_TYPE_WXPAY',
      });
      expect(await coins()).toMatchObject({ pay_coin: 100, total_coin: 100 });
    });

    test('has its QR code for the console', async () => {
      const { order_id } = await recharge(1);
      const picture = await fetch(`${wechat.url}/simulator/orders/${order_id}/qr`);
      expect(picture.headers.get('content-type')).toBe('image/png');
    });

    test('is paid once', async () => {
      const { order_id } = await recharge(1);
      await wechat.control(`/orders/${order_id}/pay`, {});
      expect(await wechat.control(`/orders/${order_id}/pay`, {})).toHaveProperty('error');
      expect(await coins()).toMatchObject({ pay_coin: 1 });
    });

    test('can fail, or get a receipt once it is paid', async () => {
      const [failed, receipted] = [await recharge(1), await recharge(2)];
      await wechat.control(`/orders/${failed.order_id}/fail`, {});
      await wechat.control(`/orders/${receipted.order_id}/pay`, {});
      await wechat.control(`/orders/${receipted.order_id}/receipt`, { info: '某某公司' });
      expect(await order(failed.order_id)).toMatchObject({ status: 'ORDER_STATUS_ROLLBACK' });
      expect(await order(receipted.order_id)).toMatchObject({ status: 'ORDER_STATUS_HAS_RECEIPT' });
      expect(await coins()).toMatchObject({ pay_coin: 2 });
    });

    test('is suspended in the era of 2021', async () => {
      await wechat.control('/config', { era: '2021-closed' });
      expect(await recharge(1)).toMatchObject({ errcode: 73206 });
    });

    test.each([0, -1, 1.5])('refuses %d coins', async (count) => {
      expect(await recharge(count)).toMatchObject({ errcode: 40097 });
    });
  });

  test('the platform takes coins away', async () => {
    await wechat.get('/card/pay/activate');
    await wechat.control(`/accounts/${appid}/coins/reduce`, { coins: 0.3, memo: '违规' });
    expect(await coins()).toMatchObject({ free_coin: 199.7 });
    const list = await orders({ order_type: 'ORDER_TYPE_SYS_REDUCE' });
    expect(list.order_list).toMatchObject([{ free_coin_count: '0.3' }]);
  });

  describe('unsold stock', () => {
    const end = 1_780_243_199;
    const at = async (seconds: number) => {
      await wechat.control('/clock', { now: seconds * 1000 });
      await wechat.login();
    };

    test('comes back the day after the card’s end, what was paid for first', async () => {
      await wechat.control(`/orders/${(await recharge(1)).order_id}/pay`, {});
      await buyStock(wechat, card_id, 1005);
      expect(await coins()).toMatchObject({ free_coin: 0, pay_coin: 0 });
      await at(end + 1);
      const type = { order_type: 'ORDER_TYPE_REFUND' };
      expect((await orders(type)).order_list).toMatchObject([
        { status: 'ORDER_STATUS_REFUND_WAITING', refund_free_coin_count: '200', refund_pay_coin_count: '1' },
      ]);
      expect(await coins()).toMatchObject({ total_coin: 0 });
      await at(end + 1 + 86_400);
      expect((await orders(type)).order_list).toMatchObject([{ status: 'ORDER_STATUS_HAS_REFUND' }]);
      expect(await coins()).toMatchObject({ free_coin: 200, pay_coin: 1 });
      await at(end + 10 * 86_400);
      expect(await coins()).toMatchObject({ total_coin: 201 });
    });

    test('comes back at once when the clock jumps far', async () => {
      await buyStock(wechat, card_id, 10);
      await at(end + 5 * 86_400);
      expect(await coins()).toMatchObject({ free_coin: 200 });
      expect(await wechat.control('/cards')).toMatchObject([{ quantity: 0, totalQuantity: 0 }]);
    });
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
