import { announceClaim } from '../claim/announce-claim';
import type { CardPlatform } from '../platform';
import type { UserCard } from '../state/user-card';

/** The member cards that a person threw away and can take back. */
export function deletedMemberCards({ store }: CardPlatform, userId: string): UserCard[] {
  return store
    .userCardsOfUser(userId)
    .filter(({ status, cardId }) => status === 'DELETE' && store.cards.get(cardId)?.type === 'MEMBER_CARD');
}

/** Taking a member card back after throwing it away: bonus, balance and number are as before; reference §3.2. */
export function restoreCard(platform: CardPlatform, userCard: UserCard): void {
  const restored = platform.store.userCards.put({ ...userCard, status: 'NORMAL' });
  announceClaim(platform, restored, { IsRestoreMemberCard: 1 });
}
