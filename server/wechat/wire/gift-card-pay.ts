import type { WechatAnswer } from './answer';

/** POST /card/giftcard/pay/whitelist/add */
export interface GiftPayWhitelistRequest {
  sub_mch_id: string;
}

/** `url` is where the application goes on. */
export interface GiftPayWhitelistAnswer extends WechatAnswer {
  url: string;
}

/** POST /card/giftcard/pay/submch/bind */
export interface GiftPaySubmchRequest {
  sub_mch_id: string;
  wxa_appid: string;
}

/** POST /card/giftcard/wxa/set */
export interface GiftWxaSetRequest {
  wxa_appid: string;
  page_id: string;
}
