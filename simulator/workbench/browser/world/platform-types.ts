import type { CardStatus, CardType, CoinOrderInfo, UserCardStatus } from '#server/wechat/wire/index';

/** What `/simulator/…` of the card platform answers, as far as this page shows it. Times in ms unless named. */
export interface Account {
  appid: string;
  secret: string;
  originalId: string;
  name?: string;
  pushUrl: string | null;
  miniPrograms: { appid: string; originalId: string }[];
  kind: 'normal' | 'sandbox';
  category: string;
  standing: string;
  ipList: string[];
  jsDomains: string[];
  oauthDomains: string[];
  secretFrozen: boolean;
}

/** 未获得, 审核中 or 已获得. */
export interface PermissionRow {
  permission: string;
  /** As the Official Account's console calls it. */
  name: string;
  state: 'none' | 'reviewing' | 'granted';
}

/** Why a signature does or does not verify. */
export interface Explanation {
  ok: boolean;
  fields: { name: string; value: string }[];
  expectedString: string;
  expectedSignature: string;
  givenSignature: string;
  findings: { mistake: string; words: string }[];
}

export interface Person {
  id: string;
  name: string;
  /** The WeChat id. */
  username: string;
  role: 'customer' | 'staff';
  unionid: string | null;
  openids: Record<string, string>;
  friends: string[];
}

/** World time in ms; `frozenAt` is set while the clock stands still. */
export interface WorldTime {
  now: number;
  frozenAt: number | null;
}

/** A card as the console lists it. Counts are of people's codes in any state they reached. */
export interface CardRow {
  cardId: string;
  appid: string;
  type: CardType;
  title: string;
  brandName: string;
  /** `#rrggbb`. */
  color: string;
  status: CardStatus;
  /** 朋友的券: its stock costs coins. */
  forFriends: boolean;
  refuseReason: string | null;
  quantity: number;
  totalQuantity: number;
  claimed: number;
  redeemed: number;
}

/** A cell of a card and where it leads; a `path` carries its query. */
export interface PackCell {
  cell: 'center' | 'custom' | 'promotion';
  name: string;
  subTitle: string;
  /** false is grey. */
  enabled: boolean;
  path?: string;
  url?: string;
}

export interface PackCard {
  cardId: string;
  code: string;
  encryptedCode: string;
  state: UserCardStatus;
  title: string;
  brandName: string;
  color: string;
  /** Seconds. */
  beginTime: number;
  /** Seconds. */
  endTime: number;
  cells: PackCell[];
}

/** An account's coins (券点). */
export interface Coins {
  activated: boolean;
  free: number;
  paid: number;
  total: number;
}

/** A movement of coins. Times in seconds. */
export interface CoinOrder extends CoinOrderInfo {
  memo: string;
  cardId: string | null;
  /** What a recharge's QR code says. */
  payUrl: string | null;
}

export interface PushAttempt {
  at: number;
  status?: number;
  answer?: string;
  error?: string;
  /** Real milliseconds that it took. */
  ms: number;
}

export interface Push {
  id: string;
  target: { url: string; appid: string; mode: string; format: 'xml' | 'json' };
  event: { Event: string; FromUserName: string; [member: string]: unknown };
  createdAt: number;
  attempts: PushAttempt[];
  state: 'pending' | 'delivered' | 'given-up';
  nextAt: number | null;
  body: string;
}

export interface LoggedRequest {
  seq: number;
  at: number;
  method: string;
  path: string;
  appid: string | null;
  status: number;
  errcode: number | null;
  errmsg: string;
  duration: number;
  implemented: boolean;
}

export type Switches = Record<string, string | number | boolean>;

export interface Fault {
  path: string;
  kind: string;
  times: number;
  /** For `delay`. */
  ms: number;
}

/** How a claim by scanning ended; `text` is what the person reads on WeChat's claim page. */
export interface ScanResult {
  errMsg: string;
  page: { text: string }[];
}
