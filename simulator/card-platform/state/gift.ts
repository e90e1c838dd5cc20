/** A present that nobody has taken yet; `until` in seconds. */
export interface WaitingGift {
  cardId: string;
  code: string;
  until: number;
}
