import { userCardState } from '../codes/user-card-state';
import type { CardPlatform } from '../platform';
import type { Card } from '../state/card';
import type { User } from '../state/user';
import type { UserCard } from '../state/user-card';

/** Why a person cannot do that with the card. */
export type ActRefusal = 'not-usable' | 'no-code';

export interface ShownCode {
  code: string;
  codeType: Card['base']['code_type'];
}

/** 出示使用: the code for the till; only while the card can be used and has a code to show. */
export function showCode(platform: CardPlatform, userCard: UserCard, card: Card): ShownCode | ActRefusal {
  const now = platform.clock.seconds();
  if (card.base.code_type === 'CODE_TYPE_NONE') return 'no-code';
  if (!userCardState(userCard, card, now).canConsume) return 'not-usable';
  platform.store.userCards.put({ ...userCard, shownTime: now });
  return { code: userCard.code, codeType: card.base.code_type };
}

/** Looking at the card. */
export function viewCard(platform: CardPlatform, userCard: UserCard): void {
  platform.store.userCards.put({ ...userCard, viewedTime: platform.clock.seconds() });
}

/** Throwing the card away; a used one stays used for the merchant. */
export function deleteUserCard(
  platform: CardPlatform,
  user: User,
  userCard: UserCard,
): ActRefusal | undefined {
  const account = platform.store.accounts.get(userCard.appid);
  if (userCard.status !== 'NORMAL' || !account) return 'not-usable';
  platform.store.userCards.put({ ...userCard, status: 'DELETE' });
  platform.announce(account, 'user_del_card', platform.openid(account.appid, user.id), {
    CardId: userCard.cardId,
    UserCardCode: userCard.code,
  });
  return undefined;
}
