import type { CardPlatform } from '../platform';
import type { Card } from '../state/card';
import type { UserCard } from '../state/user-card';
import { toldCode } from './told-code';

/** The event user_del_card. */
export function announceDeletion(platform: CardPlatform, userCard: UserCard, card: Card): void {
  const { appid, cardId, userId } = userCard;
  const account = platform.store.accounts.get(appid);
  if (!account) return;
  const body = { CardId: cardId, UserCardCode: toldCode(platform, card, userCard) };
  platform.announce(account, 'user_del_card', platform.openid(appid, userId), body);
}
