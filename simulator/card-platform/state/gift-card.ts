import type { JsonObject } from '../http/json';

/** A 货架: a page on which an account sells gift cards. */
export interface GiftPage {
  pageId: string;
  appid: string;
  /** As /card/giftcard/page/add sent it, checked. */
  page: JsonObject;
  /** Taken off sale by /card/giftcard/maintain/set. */
  offSale: boolean;
}

/** What an account set up for all its gift cards. */
export interface GiftSeller {
  appid: string;
  /** All pages are off sale, whatever each one is. */
  offSale: boolean;
  /** The merchant numbers that asked to sell gift cards through WeChat Pay. */
  paySubMchIds: string[];
  /** Which merchant number a mini-program's gift cards are paid to. */
  boundSubMchIds: Readonly<Record<string, string>>;
  /** Which page a mini-program shows. */
  wxaPages: Readonly<Record<string, string>>;
}
