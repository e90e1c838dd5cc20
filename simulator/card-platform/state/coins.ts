/** Coins (券点) are counted in tenths everywhere inside: the dearest and the cheapest price have one decimal. */
export type Tenths = number;

/** What an account has to buy stock of 朋友的券 with; reference §3.6. */
export interface CoinAccount {
  appid: string;
  /** Had its reward for opening it. */
  activated: boolean;
  /** Given by the platform; spent first. */
  free: Tenths;
  /** Bought with money. */
  paid: Tenths;
}

export const coinOrderTypes = [
  'ORDER_TYPE_SYS_ADD',
  'ORDER_TYPE_WXPAY',
  'ORDER_TYPE_REFUND',
  'ORDER_TYPE_REDUCE',
  'ORDER_TYPE_SYS_REDUCE',
] as const;

export const coinOrderStatuses = [
  'ORDER_STATUS_WAITING',
  'ORDER_STATUS_SUCC',
  'ORDER_STATUS_FINANCE_SUCC',
  'ORDER_STATUS_QUANTITY_SUCC',
  'ORDER_STATUS_HAS_REFUND',
  'ORDER_STATUS_REFUND_WAITING',
  'ORDER_STATUS_ROLLBACK',
  'ORDER_STATUS_HAS_RECEIPT',
] as const;

export type CoinOrderType = (typeof coinOrderTypes)[number];
export type CoinOrderStatus = (typeof coinOrderStatuses)[number];

/** One movement of coins. Times in seconds. */
export interface CoinOrder {
  orderId: string;
  appid: string;
  type: CoinOrderType;
  status: CoinOrderStatus;
  createTime: number;
  /** 0 until it is paid. */
  payFinishTime: number;
  desc: string;
  memo: string;
  free: Tenths;
  paid: Tenths;
  refundFree: Tenths;
  refundPaid: Tenths;
  openid: string;
  /** What a recharge's QR code says. */
  payUrl?: string;
  /** The card whose stock was bought or returned. */
  cardId?: string;
  /** Who the receipt (发票) is made out to. */
  receiptInfo?: string;
  /** When returned coins arrive. */
  dueTime?: number;
}

/** A price that /card/pay/getpayprice named; good for one confirm. */
export interface StockQuote {
  orderId: string;
  appid: string;
  cardId: string;
  quantity: number;
  free: Tenths;
  paid: Tenths;
  /** Seconds; the last second in which it is good. */
  expiresAt: number;
  used: boolean;
}
