import { refuse } from '../../errors/wechat-error';
import type { ApiCall } from '../../http/endpoint';
import type { CardPlatform } from '../../platform';
import type { GiftOrder } from '../../state/gift-order';
import { type UserCard, userCardId } from '../../state/user-card';
import { canMove } from './order-moves';
import { ownOrder } from './own-order';

/**
 * POST /card/giftcard/order/refund: the money goes back and the codes end. Not twice (81018), not on the way and
 * not what was redeemed (81017); WeChat documents the codes only, so the second half of that is our reading.
 */
export function giftcardOrderRefund(call: ApiCall): object {
  const { platform } = call;
  const order = ownOrder(call);
  if (order.status === 'refunded') refuse(81018);
  const codes = codesOf(platform, order);
  if (!canMove('refund', order) || codes.some(({ status }) => status === 'CONSUMED')) refuse(81017);
  for (const userCard of codes) platform.store.userCards.put({ ...userCard, status: 'UNAVAILABLE' });
  platform.store.giftOrders.put({ ...order, status: 'refunded' });
  return {};
}

/** Those that are in somebody's card pack. */
function codesOf({ store }: CardPlatform, { cards }: GiftOrder): UserCard[] {
  return cards.flatMap(({ cardId, code }) => store.userCards.get(userCardId(cardId, code)) ?? []);
}
