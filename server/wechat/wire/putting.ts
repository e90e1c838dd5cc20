import type { WechatAnswer } from './answer';

/** POST /card/qrcode/create; `expire_seconds` 60 to 1800, absent means permanent. */
export interface QrcodeCreateRequest {
  action_name: 'QR_CARD';
  expire_seconds?: number;
  action_info: {
    card: {
      card_id: string;
      code?: string;
      openid?: string;
      is_unique_code?: boolean;
      outer_id?: number;
      outer_str?: string;
    };
  };
}

export interface QrcodeCreateAnswer extends WechatAnswer {
  ticket: string;
  expire_seconds?: number;
  url: string;
  show_qrcode_url: string;
}

/** POST /card/landingpage/create; the banner is a picture of 640×300 on WeChat's servers. */
export interface LandingpageCreateRequest {
  banner: string;
  page_title: string;
  can_share: boolean;
  scene: string;
  card_list: { card_id: string; thumb_url: string }[];
}

export interface LandingpageCreateAnswer extends WechatAnswer {
  url: string;
  page_id: number;
}

/** POST /card/testwhitelist/set; replaces the whole list, at most 10 together. */
export interface TestWhitelistRequest {
  openid?: string[];
  username?: string[];
}

/** The string that wx.addCard takes as `cardExt`, parsed. Only `code`, `openid`, `timestamp`, `nonce_str` are signed. */
export interface CardExt {
  code?: string;
  openid?: string;
  timestamp: string;
  nonce_str: string;
  fixed_begintimestamp?: number;
  outer_str?: string;
  signature: string;
}
