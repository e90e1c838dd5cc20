import type { CardPlatform } from '../platform';
import { isForFriends } from './mark';

/** How often this person has redeemed codes of the card; of a 朋友的券 friends' codes count, too. */
export function useCount({ store }: CardPlatform, cardId: string, userId: string): number {
  const card = store.cards.get(cardId);
  const shared = card !== undefined && isForFriends(card);
  const rows = shared ? store.userCardsOfCard(cardId) : store.userCardsOf(cardId, userId);
  return rows.filter((row) => row.status === 'CONSUMED' && (row.consumedBy ?? row.userId) === userId).length;
}
