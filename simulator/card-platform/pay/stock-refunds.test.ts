import { aFriendsCoupon } from '../testing/a-friends-coupon';
import { aPlatform, closePlatforms, type TestPlatform } from '../testing/a-platform';
import { buyStock } from '../testing/buy-stock';
import { type PayCalls, payCalls } from './testing/pay-calls';

describe('unsold stock', () => {
  let wechat: TestPlatform;
  let card_id: string;
  let pay: PayCalls;
  beforeEach(async () => {
    wechat = await aPlatform();
    card_id = await wechat.createApproved(aFriendsCoupon());
    pay = payCalls(wechat, card_id);
  });
  afterEach(closePlatforms);

  const end = 1_780_243_199;
  const at = async (seconds: number) => {
    await wechat.control('/clock', { now: seconds * 1000 });
    await wechat.login();
  };

  test('comes back the day after the card’s end, what was paid for first', async () => {
    await wechat.control(`/orders/${(await pay.recharge(1)).order_id}/pay`, {});
    await buyStock(wechat, card_id, 1005);
    expect(await pay.coins()).toMatchObject({ free_coin: 0, pay_coin: 0 });
    await at(end + 1);
    const type = { order_type: 'ORDER_TYPE_REFUND' };
    expect((await pay.orders(type)).order_list).toMatchObject([
      { status: 'ORDER_STATUS_REFUND_WAITING', refund_free_coin_count: '200', refund_pay_coin_count: '1' },
    ]);
    expect(await pay.coins()).toMatchObject({ total_coin: 0 });
    await at(end + 1 + 86_400);
    expect((await pay.orders(type)).order_list).toMatchObject([{ status: 'ORDER_STATUS_HAS_REFUND' }]);
    expect(await pay.coins()).toMatchObject({ free_coin: 200, pay_coin: 1 });
    await at(end + 10 * 86_400);
    expect(await pay.coins()).toMatchObject({ total_coin: 201 });
  });

  test('comes back at once when the clock jumps far', async () => {
    await buyStock(wechat, card_id, 10);
    await at(end + 5 * 86_400);
    expect(await pay.coins()).toMatchObject({ free_coin: 200 });
    expect(await wechat.control('/cards')).toMatchObject([{ quantity: 0, totalQuantity: 0 }]);
  });
});
