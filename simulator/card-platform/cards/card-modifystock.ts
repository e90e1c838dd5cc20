import { refuse } from '../errors/wechat-error';
import type { ApiCall } from '../http/endpoint';
import { givesDepositedCodes } from '../state/card';
import { QUANTITY_MAX } from './card-create';
import { ownCard } from './own-card';
import { readField } from './read-fields';
import { remindOfStock } from './remind-of-stock';

/** POST /card/modifystock: what is left and what there ever was move together; no review. */
export function cardModifystock(call: ApiCall): object {
  const card = ownCard(call);
  if (card.advanced.share_friends) refuse(73210);
  const change = stockChange(call);
  const quantity = card.quantity + change;
  const totalQuantity = card.totalQuantity + change;
  if (quantity < 0) refuse(40122);
  if (totalQuantity > QUANTITY_MAX) refuse(45041);
  if (givesDepositedCodes(card) && totalQuantity > (card.depositedCount ?? 0)) refuse(40136);
  call.platform.store.cards.put({ ...card, quantity, totalQuantity });
  if (quantity === 0 && card.quantity > 0) remindOfStock(call.platform, call.account, card.id);
  return {};
}

/** What both values in one call do is not known: a switch. */
function stockChange({ platform, body }: ApiCall): number {
  const increase = amount(body, 'increase_stock_value');
  const reduction = amount(body, 'reduce_stock_value');
  if (increase > 0 && reduction > 0 && platform.config.bothStockValues === 'refused') refuse(40122);
  return increase - reduction;
}

function amount(body: ApiCall['body'], name: string): number {
  const rule = { kind: 'integer', min: 0, max: QUANTITY_MAX, errcode: 40122 } as const;
  return (readField(rule, body[name], name) as number | undefined) ?? 0;
}
