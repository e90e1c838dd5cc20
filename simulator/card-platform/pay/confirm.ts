import { QUANTITY_MAX } from '../cards/card-create';
import { refuse } from '../errors/wechat-error';
import type { ApiCall } from '../http/endpoint';
import type { StockQuote } from '../state/coins';
import { changeCoins, coinsOf, covers } from './coin-account';
import { openOrder } from './coin-orders';
import { stockedCard } from './stocked-card';

/**
 * POST /card/pay/confirm: coins become stock, for good. Which errcodes WeChat had for a used, late or foreign
 * price and for too few coins is not known: all are 40097 here and say which.
 */
export function payConfirm(call: ApiCall): object {
  const { platform, account } = call;
  const { card, quantity } = stockedCard(call);
  const quote = validQuote(call);
  if (quote.cardId !== card.id) refuse(40097, { tail: 'order_id is of another card_id' });
  if (quote.quantity !== quantity) refuse(40097, { tail: 'order_id is of another quantity' });
  if (!covers(coinsOf(platform, account.appid), quote)) refuse(40097, { tail: 'not enough coins' });
  if (card.totalQuantity + quantity > QUANTITY_MAX) refuse(45041);
  const { free, paid } = quote;
  platform.store.stockQuotes.put({ ...quote, used: true });
  changeCoins(platform, account.appid, -free, -paid);
  platform.store.cards.put({
    ...card,
    quantity: card.quantity + quantity,
    totalQuantity: card.totalQuantity + quantity,
  });
  openOrder(platform, {
    appid: account.appid,
    type: 'ORDER_TYPE_REDUCE',
    status: 'ORDER_STATUS_QUANTITY_SUCC',
    desc: '券点兑换库存',
    free,
    paid,
    cardId: card.id,
  });
  return {};
}

function validQuote({ platform, account, body }: ApiCall): StockQuote {
  const quote = platform.store.stockQuotes.get(String(body.order_id ?? ''));
  if (quote?.appid !== account.appid) return refuse(40097, { tail: 'unknown order_id' });
  if (quote.used) refuse(40097, { tail: 'order_id was used' });
  if (platform.clock.seconds() > quote.expiresAt) refuse(40097, { tail: 'order_id has expired' });
  return quote;
}
