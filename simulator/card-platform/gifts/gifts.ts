import { newCode } from '../codes/new-code';
import { userCardState } from '../codes/user-card-state';
import { activeFromTheStart } from '../membercard/active-from-the-start';
import type { CardPlatform } from '../platform';
import type { Account } from '../state/account';
import type { Card } from '../state/card';
import type { User } from '../state/user';
import { type UserCard, userCardId } from '../state/user-card';

/** A claimed code with its card and whose card that is. */
export interface Present {
  account: Account;
  card: Card;
  userCard: UserCard;
}

/** Why a card cannot be given, taken or given back. */
export type GiftRefusal = 'not-givable' | 'not-usable' | 'no-friend' | 'not-on-its-way' | 'too-late';

/** Sends a card to a friend: it waits, unusable, until the friend takes it. Reference §3.2. */
export function giveCard(
  platform: CardPlatform,
  { account, card, userCard }: Present,
  donor: User,
  friend: User,
): GiftRefusal | undefined {
  const now = platform.clock.seconds();
  if (!(userCard.general?.canGiveFriend ?? card.base.can_give_friend)) return 'not-givable';
  if (userCardState(userCard, card, now).status !== 'NORMAL') return 'not-usable';
  if (!donor.friends.includes(friend.id)) return 'no-friend';
  const until = now + platform.config.giftLifeSeconds;
  const gift = { to: friend.id, time: now, until };
  platform.store.userCards.put({ ...userCard, status: 'GIFTING', gift });
  platform.store.waitingGifts.put({ cardId: card.id, code: userCard.code, until });
  announceGifting(platform, account, userCard, friend.id, 0);
  return undefined;
}

/**
 * The friend takes it: the old code is unknown from then on and the friend has a new one. A custom code stays
 * what it is, for the merchant to rename with /card/code/update.
 */
export function acceptGift(
  platform: CardPlatform,
  present: Present,
  friend: User,
): { received: UserCard } | GiftRefusal {
  const { account, card, userCard } = present;
  const { store, clock } = platform;
  const { status } = userCardState(userCard, card, clock.seconds());
  if (userCard.status !== 'GIFTING' || userCard.gift?.to !== friend.id) return 'not-on-its-way';
  if (status !== 'GIFTING') return 'too-late';
  const { gift: _, thrownAway: __, ...kept } = userCard;
  const code = card.base.use_custom_code ? userCard.code : newCode(store);
  if (code !== userCard.code) store.userCards.put({ ...kept, status: 'GIFT_SUCC' });
  store.waitingGifts.remove(userCardId(card.id, userCard.code));
  const received = store.userCards.put({
    ...withoutMember(kept),
    ...activeFromTheStart(card, code, clock.seconds()),
    code,
    status: 'NORMAL',
    userId: friend.id,
    receivedFrom: userCard.userId,
    receivedTime: clock.seconds(),
  });
  announceReceipt(platform, account, userCard, received);
  return { received };
}

/** It goes back to the donor: refused by the friend while it can be taken, or taken back by the donor, then or later. */
export function returnGift(
  platform: CardPlatform,
  { account, card, userCard }: Present,
  person: User,
): GiftRefusal | undefined {
  const { gift } = userCard;
  const isDonor = person.id === userCard.userId;
  if (userCard.status !== 'GIFTING' || !gift || !(isDonor || person.id === gift.to)) return 'not-on-its-way';
  const { status } = userCardState(userCard, card, platform.clock.seconds());
  if (!isDonor && status !== 'GIFTING') return 'too-late';
  sendBack(platform, account, userCard);
  return undefined;
}

/** The donor has it again, also in the pack, and the merchant is told: `IsReturnBack` is 1. */
export function sendBack(platform: CardPlatform, account: Account, userCard: UserCard): void {
  const { gift, thrownAway: _, ...kept } = userCard;
  platform.store.userCards.put({ ...kept, status: 'NORMAL' });
  platform.store.waitingGifts.remove(userCardId(userCard.cardId, userCard.code));
  announceGifting(platform, account, userCard, gift?.to ?? '', 1);
}

/** A member's number, bonus and answers stay with the donor. */
function withoutMember({ member: _, form: __, activeTime: ___, ...rest }: UserCard): UserCard {
  return rest;
}

function announceGifting(
  platform: CardPlatform,
  account: Account,
  { cardId, code, userId }: UserCard,
  friendId: string,
  isReturnBack: 0 | 1,
): void {
  platform.announce(account, 'user_gifting_card', platform.openid(account.appid, userId), {
    CardId: cardId,
    UserCardCode: code,
    IsReturnBack: isReturnBack,
    FriendUserName: platform.openid(account.appid, friendId),
    IsChatRoom: 0,
  });
}

function announceReceipt(
  platform: CardPlatform,
  account: Account,
  given: UserCard,
  received: UserCard,
): void {
  const unionid = platform.unionid(account, received.userId);
  platform.announce(account, 'user_get_card', platform.openid(account.appid, received.userId), {
    CardId: received.cardId,
    IsGiveByFriend: 1,
    UserCardCode: received.code,
    FriendUserName: platform.openid(account.appid, given.userId),
    OuterId: received.outerId,
    OldUserCardCode: given.code,
    OuterStr: received.outerStr,
    IsRestoreMemberCard: 0,
    IsRecommendByFriend: 0,
    ...(unionid === undefined ? {} : { UnionId: unionid }),
  });
}
