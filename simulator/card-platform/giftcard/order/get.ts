import type { GiftOrderInfo } from '#server/wechat/wire/index';
import type { ApiCall } from '../../http/endpoint';
import { giftOrderInfo } from './order-view';
import { ownOrder } from './own-order';

/** POST /card/giftcard/order/get */
export function giftcardOrderGet(call: ApiCall): { order: GiftOrderInfo } {
  return { order: giftOrderInfo(call.platform, ownOrder(call)) };
}
