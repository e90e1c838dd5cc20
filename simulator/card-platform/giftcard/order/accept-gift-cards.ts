import { validityWindow } from '../../codes/validity';
import type { CardPlatform } from '../../platform';
import type { Account } from '../../state/account';
import type { GiftOrder, GiftOrderCard } from '../../state/gift-order';
import type { User } from '../../state/user';
import type { UserCard } from '../../state/user-card';

/** Somebody takes what was bought, the buyer too if it was not sent: the codes are in that person's card pack. */
export function acceptGiftCards(
  platform: CardPlatform,
  account: Account,
  order: GiftOrder,
  accepter: User,
): GiftOrder {
  for (const card of order.cards) putIntoPack(platform, account, order, card, accepter);
  const accepted = platform.store.giftOrders.put({ ...order, status: 'accepted', accepter: accepter.id });
  platform.announce(account, 'giftcard_user_accept', platform.openid(account.appid, accepter.id), {
    PageId: order.pageId,
    OrderId: order.orderId,
    IsChatRoom: order.to === null ? 'true' : 'false',
  });
  return accepted;
}

function putIntoPack(
  platform: CardPlatform,
  account: Account,
  order: GiftOrder,
  { cardId, code }: GiftOrderCard,
  accepter: User,
): void {
  const { store, clock } = platform;
  const dates = store.cards.get(cardId)!.base.date_info;
  const now = clock.seconds();
  const userCard = store.userCards.put({
    appid: order.appid,
    cardId,
    code,
    userId: accepter.id,
    status: 'NORMAL',
    window: dates.type === 'DATE_TYPE_FIX_TIME_RANGE' ? null : validityWindow(dates, now),
    claimTime: now,
    outerStr: order.outerStr,
    outerId: 0,
    whitelisted: false,
    // bought, not claimed: get_limit does not count it
    receivedFrom: order.buyer,
    receivedTime: now,
  });
  announceReceipt(platform, account, order, userCard);
}

function announceReceipt(
  platform: CardPlatform,
  account: Account,
  { buyer }: GiftOrder,
  row: UserCard,
): void {
  const openid = platform.openid(account.appid, row.userId);
  const given = buyer !== row.userId;
  const unionid = platform.unionid(account, row.userId);
  platform.announce(account, 'user_get_card', openid, {
    CardId: row.cardId,
    IsGiveByFriend: given ? 1 : 0,
    UserCardCode: row.code,
    FriendUserName: given ? platform.openid(account.appid, buyer) : '',
    OuterId: row.outerId,
    OldUserCardCode: '',
    OuterStr: row.outerStr,
    IsRestoreMemberCard: 0,
    IsRecommendByFriend: 0,
    ...(unionid === undefined ? {} : { UnionId: unionid }),
  });
}
