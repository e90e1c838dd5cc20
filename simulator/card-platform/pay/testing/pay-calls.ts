import type {
  PayGetorderAnswer,
  PayGetorderlistAnswer,
  PayGetpaypriceAnswer,
  PayRechargeAnswer,
} from '#server/wechat/wire/index';
import type { TestPlatform } from '../../testing/a-platform';

export type PayCalls = ReturnType<typeof payCalls>;

/** The calls of /card/pay, for one friends' coupon. */
export function payCalls(wechat: TestPlatform, card_id: string) {
  return {
    price: (quantity: number | string, id = card_id) =>
      wechat.post<PayGetpaypriceAnswer>('/card/pay/getpayprice', { card_id: id, quantity }),
    confirm: (order_id: string, quantity: number | string, id = card_id) =>
      wechat.post('/card/pay/confirm', { card_id: id, order_id, quantity }),
    coins: () => wechat.get('/card/pay/getcoinsinfo'),
    recharge: (coin_count: number) => wechat.post<PayRechargeAnswer>('/card/pay/recharge', { coin_count }),
    order: async (order_id: string) =>
      (await wechat.post<PayGetorderAnswer>('/card/pay/getorder', { order_id })).order_info,
    orders: (body: object = {}) => wechat.post<PayGetorderlistAnswer>('/card/pay/getorderlist', body),
  };
}
