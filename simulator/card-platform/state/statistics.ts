/** How often one person looked at a card on one day: its claim page or its page in the card pack. */
export interface CardViews {
  cardId: string;
  userId: string;
  /** Days since 1970 in UTC+8. */
  day: number;
  count: number;
}

export function cardViewsId({ cardId, userId, day }: Omit<CardViews, 'count'>): string {
  return `${cardId}/${day}/${userId}`;
}
