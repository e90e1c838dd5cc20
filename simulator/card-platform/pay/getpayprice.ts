import { randomBytes } from 'node:crypto';
import type { PayGetpaypriceAnswer } from '#server/wechat/wire/index';
import type { ApiCall } from '../http/endpoint';
import { forgetExpired } from '../state/forget-expired';
import { coinsOf, split } from './coin-account';
import { coinText, stockPrice } from './coins';
import { stockedCard } from './stocked-card';

/** How long a price holds. Seconds. */
const QUOTE_LIFE = 60;
const TOKEN_BYTES = 128;

/** POST /card/pay/getpayprice: what this much stock costs, for 60 seconds and one confirm. */
export function payGetpayprice(call: ApiCall): Omit<PayGetpaypriceAnswer, 'errcode' | 'errmsg'> {
  const { platform, account } = call;
  const { card, quantity } = stockedCard(call);
  const price = stockPrice(card, platform.config) * quantity;
  const parts = split(price, coinsOf(platform, account.appid));
  const quote = platform.store.stockQuotes.put({
    orderId: randomBytes(TOKEN_BYTES).toString('base64url'),
    appid: account.appid,
    cardId: card.id,
    quantity,
    ...parts,
    expiresAt: platform.clock.seconds() + QUOTE_LIFE,
    used: false,
  });
  forgetExpired(platform.store.stockQuotes, platform.clock.seconds());
  return {
    order_id: quote.orderId,
    price: coinText(price),
    free_coin: coinText(parts.free),
    pay_coin: coinText(parts.paid),
  };
}
