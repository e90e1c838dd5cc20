import { aFriendsCoupon } from '../testing/a-friends-coupon';
import { aPlatform, closePlatforms, noon, type TestPlatform } from '../testing/a-platform';
import { type PayCalls, payCalls } from './testing/pay-calls';

const appid = 'wx5f0c2d7a91e84b36';

describe('POST /card/pay/recharge', () => {
  let wechat: TestPlatform;
  let pay: PayCalls;
  beforeEach(async () => {
    wechat = await aPlatform();
    pay = payCalls(wechat, await wechat.createApproved(aFriendsCoupon()));
  });
  afterEach(closePlatforms);

  test('waits for the payment, which brings the coins', async () => {
    const { order_id, qrcode_url, qrcode_buffer } = await pay.recharge(100);
    expect(qrcode_url).toMatch(/^weixin:\/\/wxpay\/bizpayurl\?pr=/);
    expect(Buffer.from(qrcode_buffer, 'base64').subarray(1, 4).toString()).toBe('PNG');
    expect(await pay.order(order_id)).toMatchObject({ status: 'ORDER_STATUS_WAITING', pay_finish_time: 0 });
    await wechat.control(`/orders/${order_id}/pay`, { user: 'chen' });
    expect(await pay.order(order_id)).toEqual({
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
    expect(await pay.coins()).toMatchObject({ pay_coin: 100, total_coin: 100 });
  });

  test('has its QR code for the console', async () => {
    const { order_id } = await pay.recharge(1);
    const picture = await fetch(`${wechat.url}/simulator/orders/${order_id}/qr`);
    expect(picture.headers.get('content-type')).toBe('image/png');
  });

  test('is paid once', async () => {
    const { order_id } = await pay.recharge(1);
    await wechat.control(`/orders/${order_id}/pay`, {});
    expect(await wechat.control(`/orders/${order_id}/pay`, {})).toHaveProperty('error');
    expect(await pay.coins()).toMatchObject({ pay_coin: 1 });
  });

  test('can fail, or get a receipt once it is paid', async () => {
    const [failed, receipted] = [await pay.recharge(1), await pay.recharge(2)];
    await wechat.control(`/orders/${failed.order_id}/fail`, {});
    await wechat.control(`/orders/${receipted.order_id}/pay`, {});
    await wechat.control(`/orders/${receipted.order_id}/receipt`, { info: '某某公司' });
    expect(await pay.order(failed.order_id)).toMatchObject({ status: 'ORDER_STATUS_ROLLBACK' });
    expect(await pay.order(receipted.order_id)).toMatchObject({ status: 'ORDER_STATUS_HAS_RECEIPT' });
    expect(await pay.coins()).toMatchObject({ pay_coin: 2 });
  });

  test('is suspended in the era of 2021', async () => {
    await wechat.control('/config', { era: '2021-closed' });
    expect(await pay.recharge(1)).toMatchObject({ errcode: 73206 });
  });

  test.each([0, -1, 1.5])('refuses %d coins', async (count) => {
    expect(await pay.recharge(count)).toMatchObject({ errcode: 40097 });
  });
});
