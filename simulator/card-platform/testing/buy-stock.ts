import type { PayGetpaypriceAnswer } from '#server/wechat/wire/index';
import type { TestPlatform } from './a-platform';

type Merchant = Pick<TestPlatform, 'get' | 'post' | 'createApproved'>;

/** Opens the coin account if need be and buys this much stock. */
export async function buyStock(wechat: Merchant, card_id: string, quantity: number): Promise<void> {
  await wechat.get('/card/pay/activate');
  const { order_id } = await wechat.post<PayGetpaypriceAnswer>('/card/pay/getpayprice', {
    card_id,
    quantity,
  });
  const { errcode, errmsg } = await wechat.post('/card/pay/confirm', { card_id, order_id, quantity });
  if (errcode !== 0) throw new Error(String(errmsg));
}

/** A 朋友的券 that everyone may claim, with stock. */
export async function aStockedCoupon(wechat: Merchant, card: object, quantity = 10): Promise<string> {
  const cardId = await wechat.createApproved(card);
  await buyStock(wechat, cardId, quantity);
  return cardId;
}
