import { refuse } from '../../errors/wechat-error';
import type { ApiCall } from '../../http/endpoint';
import type { GiftOrder } from '../../state/gift-order';

/** The account's order that a call names, else 81012. */
export function ownOrder({ platform, account, body }: ApiCall): GiftOrder {
  const order = platform.store.giftOrders.get(String(body.order_id ?? ''));
  return order?.appid === account.appid ? order : refuse(81012);
}
