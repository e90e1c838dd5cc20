/** What one person's 通用卡 (gift card) holds; bonus in points, balance in fen. */
export interface GeneralCardState {
  active: boolean;
  cardNumber: string;
  bonus: number;
  balance: number;
  /** The values of custom_field1 to 3. */
  customFieldValues: Readonly<Record<string, string>>;
  backgroundPicUrl: string;
  /** Set for this code alone; else the card's own can_give_friend. */
  canGiveFriend?: boolean;
}
