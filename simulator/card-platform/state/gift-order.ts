/** Paid and with its buyer, on its way to somebody, taken, or paid back. */
export type GiftOrderStatus = 'paid' | 'sent' | 'accepted' | 'refunded';

export interface GiftOrderCard {
  cardId: string;
  /** Set aside when it was bought; nobody has it before the order is taken. */
  code: string;
  /** Fen. */
  price: number;
  giftingMsg: string;
  backgroundPicUrl: string;
}

/** Gift cards that somebody bought on a page. Times in seconds. */
export interface GiftOrder {
  orderId: string;
  appid: string;
  pageId: string;
  transId: string;
  createTime: number;
  payFinishTime: number;
  status: GiftOrderStatus;
  /** By user id, as `to` and `accepter`. */
  buyer: string;
  cards: readonly GiftOrderCard[];
  outerStr: string;
  /** Whom it was sent to; null is a group chat, where anybody may take it. */
  to?: string | null;
  accepter?: string;
}
