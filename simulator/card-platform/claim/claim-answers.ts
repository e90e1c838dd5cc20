import type { ClaimPage } from './claim-page';

export interface AddedCard {
  cardId: string;
  /** Encrypted; empty when it was not added. */
  code: string;
  cardExt: unknown;
  isSuccess: boolean;
}

/** What wx.addCard hands back, and what its claim page shows for each card. */
export interface AddCardResult {
  errMsg: 'addCard:ok' | 'addCard:fail cancel';
  cardList: AddedCard[];
  page: ClaimPage[];
}

/** How a claim by scanning ended. */
export interface ScanResult {
  errMsg: 'scan:ok' | 'scan:fail cancel';
  cardList: Omit<AddedCard, 'cardExt'>[];
  page: ClaimPage[];
}

/** How a claim ended that WeChat itself offered: on a landing page, in a message. */
export interface OfferResult {
  errMsg: 'addCard:ok' | 'addCard:fail cancel';
  cardList: Omit<AddedCard, 'cardExt'>[];
  page: ClaimPage[];
}
