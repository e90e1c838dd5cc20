import type {
  PayGetorderAnswer,
  PayGetorderlistAnswer,
  PayGetpaypriceAnswer,
  PayRechargeAnswer,
} from '#server/wechat/wire/index';
import { aFriendsCoupon } from '../testing/a-friends-coupon';
import { aPlatform, closePlatforms, type TestPlatform } from '../testing/a-platform';
import { aStockedCoupon, scannedCode } from '../testing/buy-stock';
import confirm from './002-card-pay-confirm.json';
import order from './002-card-pay-getorder.json';
import orders from './002-card-pay-getorderlist.json';
import price from './002-card-pay-getpayprice.json';
import recharge from './002-card-pay-recharge.json';
import update from './002-card-update.json';
import mark from './002-code-mark.json';
import account from './002-getcardbizuininfo.json';
import card from './002-getcardcardinfo.json';

/** Seed 002 beyond creating and redeeming; only a comment among the days is mended. Ids give way to those of here. */
describe('what seed 002 prints for the friends zone', () => {
  let wechat: TestPlatform;
  beforeEach(async () => {
    wechat = await aPlatform();
  });
  afterEach(closePlatforms);

  const ok = { errcode: 0, errmsg: 'ok' };

  test('stock has a price, and is bought with coins', async () => {
    const card_id = await wechat.createApproved(aFriendsCoupon());
    expect(await wechat.get('/card/pay/activate')).toEqual({ ...ok, reward: 200 });
    const asked = { ...price, card_id };
    const { order_id, ...rest } = await wechat.post<PayGetpaypriceAnswer>('/card/pay/getpayprice', asked);
    expect(rest).toEqual({ ...ok, price: '0.2', free_coin: '0.2', pay_coin: '0' });
    expect(await wechat.post('/card/pay/confirm', { ...confirm, card_id, order_id })).toEqual(ok);
  });

  test('coins are recharged, and the order is found and listed', async () => {
    await wechat.get('/card/pay/activate');
    const { order_id } = await wechat.post<PayRechargeAnswer>('/card/pay/recharge', recharge);
    const found = await wechat.post<PayGetorderAnswer>('/card/pay/getorder', { ...order, order_id });
    expect(found.order_info).toMatchObject({ order_id, order_type: 'ORDER_TYPE_WXPAY' });
    const listed = { ...orders, end_time: '1800000000' };
    const { order_list } = await wechat.post<PayGetorderlistAnswer>('/card/pay/getorderlist', listed);
    expect(order_list.map((one) => one.order_id)).toEqual([order_id]);
  });

  test('a code is marked for somebody', async () => {
    const card_id = await aStockedCoupon(wechat);
    const code = await scannedCode(wechat, card_id);
    const { openids } = (
      await wechat.control<{ id: string; openids: Record<string, string> }[]>('/users')
    )[0]!;
    const openid = Object.values(openids)[0]!;
    expect(await wechat.post('/card/code/mark', { ...mark, code, card_id, openid })).toEqual(ok);
    expect(await wechat.post('/card/code/get', { code, card_id, check_consume: false })).toMatchObject({
      mark_openid: openid,
    });
  });

  test('the change of a card is taken', async () => {
    const card_id = await wechat.createApproved(aFriendsCoupon());
    const other = await wechat.createApproved(aFriendsCoupon());
    const { advanced_info, base_info } = update.cash;
    const consume_share_card_list = [{ card_id: other, num: 1 }];
    const cash = {
      base_info: { ...base_info, location_id_list: [1] },
      advanced_info: { ...advanced_info, consume_share_card_list },
    };
    expect(await wechat.post('/card/update', { card_id, cash })).toMatchObject(ok);
  });

  test('the days of the statistics are read', async () => {
    const card_id = await wechat.createApproved(aFriendsCoupon());
    expect(await wechat.post('/datacube/getcardbizuininfo', account)).toEqual({ list: [] });
    expect(await wechat.post('/datacube/getcardcardinfo', { ...card, card_id })).toEqual({ list: [] });
  });
});
