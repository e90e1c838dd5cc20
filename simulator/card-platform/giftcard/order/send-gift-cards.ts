import type { CardPlatform } from '../../platform';
import type { Account } from '../../state/account';
import type { GiftOrder } from '../../state/gift-order';

/** The buyer sends what was bought to a friend, or (null) into a group chat. */
export function sendGiftCards(
  platform: CardPlatform,
  account: Account,
  order: GiftOrder,
  to: string | null,
): GiftOrder {
  const sent = platform.store.giftOrders.put({ ...order, status: 'sent', to });
  announceSending(platform, account, sent, false);
  return sent;
}

/** It comes back to the buyer, who may send it anew. */
export function returnGiftCards(platform: CardPlatform, account: Account, order: GiftOrder): GiftOrder {
  announceSending(platform, account, order, true);
  const { to: _, ...kept } = order;
  return platform.store.giftOrders.put({ ...kept, status: 'paid' });
}

function announceSending(
  platform: CardPlatform,
  account: Account,
  { pageId, orderId, buyer, to }: GiftOrder,
  isReturnBack: boolean,
): void {
  platform.announce(account, 'giftcard_send_to_friend', platform.openid(account.appid, buyer), {
    PageId: pageId,
    OrderId: orderId,
    IsChatRoom: to === null ? 'true' : 'false',
    IsReturnBack: isReturnBack ? 'true' : 'false',
  });
}
