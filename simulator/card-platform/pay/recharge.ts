import { randomBytes } from 'node:crypto';
import { toBuffer } from 'qrcode';
import type { PayRechargeAnswer } from '#server/wechat/wire/index';
import { readField } from '../cards/read-fields';
import { refuse } from '../errors/wechat-error';
import type { ApiCall } from '../http/endpoint';
import { openOrder } from './coin-orders';
import { tenths } from './coins';

const COINS_MAX = 1_000_000;
const COUNT = { kind: 'integer', min: 1, max: COINS_MAX, errcode: 40097, required: true } as const;
const URL_BYTES = 6;

/** POST /card/pay/recharge: an order that waits for somebody to pay its QR code; one yuan is one coin. */
export async function payRecharge({
  platform,
  account,
  body,
}: ApiCall): Promise<Omit<PayRechargeAnswer, 'errcode' | 'errmsg'>> {
  if (platform.config.era === '2021-closed') refuse(73206);
  const coins = readField(COUNT, body.coin_count, 'coin_count') as number;
  const payUrl = `weixin://wxpay/bizpayurl?pr=${randomBytes(URL_BYTES).toString('base64url')}`;
  const picture = await toBuffer(payUrl);
  const { orderId } = openOrder(platform, {
    appid: account.appid,
    type: 'ORDER_TYPE_WXPAY',
    status: 'ORDER_STATUS_WAITING',
    desc: '微信支付充值',
    paid: tenths(coins),
    payUrl,
  });
  return { order_id: orderId, qrcode_url: payUrl, qrcode_buffer: picture.toString('base64') };
}
