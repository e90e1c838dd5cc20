import { announceDeletion } from '../codes/announce-deletion';
import { toldCode } from '../codes/told-code';
import { userCardState } from '../codes/user-card-state';
import { isForFriends, markOf, newMark } from '../friends/mark';
import { isMemberCard } from '../membercard/is-member-card';
import { noteSpeaking } from '../messages/note-speaking';
import type { CardPlatform } from '../platform';
import type { Card } from '../state/card';
import type { User } from '../state/user';
import type { UserCard } from '../state/user-card';
import { noteView } from '../statistics/note-view';

/** Why a person cannot do that with the card. */
export type ActRefusal = 'not-usable' | 'no-code' | 'held-by-friend';

export interface ShownCode {
  code: string;
  codeType: Card['base']['code_type'];
}

/**
 * 出示使用: the code for the till; only while the card can be used and has a code to show. The phone marks a
 * 朋友的券 by itself, so that no friend uses it meanwhile (seed 002).
 */
export function showCode(
  platform: CardPlatform,
  user: User,
  userCard: UserCard,
  card: Card,
): ShownCode | ActRefusal {
  const now = platform.clock.seconds();
  if (card.base.code_type === 'CODE_TYPE_NONE') return 'no-code';
  if (!userCardState(userCard, card, now).canConsume) return 'not-usable';
  const holder = markOf(userCard, now)?.userId ?? user.id;
  if (holder !== user.id) return 'held-by-friend';
  const mark = isForFriends(card) ? { mark: newMark(user.id, 'phone', now) } : {};
  platform.store.userCards.put({ ...userCard, shownTime: now, ...mark });
  return { code: userCard.code, codeType: card.base.code_type };
}

/** Looking at the card; of a member card with need_push_on_view the account is told. */
export function viewCard(platform: CardPlatform, user: User, userCard: UserCard): void {
  platform.store.userCards.put({ ...userCard, viewedTime: platform.clock.seconds() });
  noteView(platform, userCard.cardId, user.id);
  announceView(platform, userCard);
}

function announceView(platform: CardPlatform, userCard: UserCard): void {
  const { appid, cardId, userId, outerStr } = userCard;
  const account = platform.store.accounts.get(appid);
  const card = platform.store.cards.get(cardId);
  if (!account || !card || !isMemberCard(card) || !card.base.need_push_on_view) return;
  platform.announce(account, 'user_view_card', platform.openid(appid, userId), {
    CardId: cardId,
    UserCardCode: toldCode(platform, card, userCard),
    OuterStr: outerStr,
  });
}

/** 进入公众号 from the card: the account is told, and may answer in its session. */
export function enterSession(platform: CardPlatform, user: User, { appid, cardId, code }: UserCard): void {
  const account = platform.store.accounts.get(appid);
  if (!account) return;
  noteSpeaking(platform, user.id, appid);
  const openid = platform.openid(appid, user.id);
  platform.announce(account, 'user_enter_session_from_card', openid, { CardId: cardId, UserCardCode: code });
}

/**
 * Throwing the card away. A NORMAL one becomes DELETE, and the merchant gets user_del_card. A used or expired
 * one only leaves the pack: to the merchant it stays CONSUMED or EXPIRE, and there is no event. Reference §3.2
 * has only the first; the rest is our choice.
 */
export function deleteUserCard(platform: CardPlatform, userCard: UserCard, card: Card): void {
  const { store, clock } = platform;
  if (userCardState(userCard, card, clock.seconds()).status !== 'NORMAL') {
    store.userCards.put({ ...userCard, thrownAway: true });
    return;
  }
  store.userCards.put({ ...userCard, status: 'DELETE' });
  announceDeletion(platform, userCard, card);
}
