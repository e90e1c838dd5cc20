import type { Permission } from './permission';

export type { Permission } from './permission';

/** How WeChat treats the account: an ordinary one, blocked for a breach, or not allowed to use tokens. */
export type Standing = 'good' | 'supervised' | 'banned' | 'restricted' | 'no-tokens';

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
  /** Those that are 已获得. */
  permissions: Permission[];
  /** Those that are 审核中. */
  permissionsUnderReview: Permission[];
  /** The trade, first and second level: `美食-火锅` (seed 002). */
  category: string;
  /** Hosts of web pages that may call wx.addCard (JS API 域名). */
  jsDomains: string[];
  /** How often the JS API domains have been changed: the platform allows it once (seed 003). */
  jsDomainChanges: number;
  /** The host to which 网页授权 may lead back (网页授权域名). */
  oauthDomains: string[];
  /** Addresses that may ask for tokens, heeded while the switch `ipWhitelist` is on. */
  ipList: string[];
  /** A frozen AppSecret opens nothing (40243). */
  secretFrozen: boolean;
  standing: Standing;
}
