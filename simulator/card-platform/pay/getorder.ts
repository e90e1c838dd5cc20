import type { PayGetorderAnswer } from '#server/wechat/wire/index';
import { refuse } from '../errors/wechat-error';
import type { ApiCall } from '../http/endpoint';
import { orderView } from './coin-orders';

/** POST /card/pay/getorder: one of the account's own orders. */
export function payGetorder({ platform, account, body }: ApiCall): Pick<PayGetorderAnswer, 'order_info'> {
  const order = platform.store.coinOrders.get(String(body.order_id ?? ''));
  if (order?.appid !== account.appid) return refuse(40097, { tail: 'unknown order_id' });
  return { order_info: orderView(order) };
}
