/** What an account may do beyond ordinary coupons; seed 003, part 1. */
export type Permission = 'card' | 'custom-code' | 'js-domain' | 'wechat-pay';

/** A mini-program linked to an Official Account; its name in cards is `{originalId}@app`. */
export interface MiniProgram {
  appid: string;
  originalId: string;
}

/** An Official Account (公众号) that issues cards. */
export interface Account {
  appid: string;
  secret: string;
  /** `gh_…`, the ToUserName of its events. */
  originalId: string;
  name: string;
  /** A sandbox account's cards never pass review: only its white list can claim them (seed 002). */
  kind: 'normal' | 'sandbox';
  token: string;
  /** 43 characters of base64 without the trailing `=`. */
  encodingAesKey: string;
  openPlatformId: string;
  miniPrograms: MiniProgram[];
  /** Where events go; null is the event function of the local cloud. */
  pushUrl: string | null;
  pushMode: 'plain' | 'compatible' | 'safe';
  pushFormat: 'xml' | 'json';
  permissions: Permission[];
  /** Hosts of web pages that may call wx.addCard (JS API 域名). */
  jsDomains: string[];
}
