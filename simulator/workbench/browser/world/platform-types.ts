import type { CoinOrderInfo } from '#server/wechat/wire/index';

/** What `/simulator/…` of the card platform answers, under the names that this page has for it. */
export type {
  Account,
  AuthorizationView as Authorization,
  CardView as CardRow,
  Cell as PackCell,
  ClockView as WorldTime,
  ComponentView as ThirdParty,
  EndpointView as Interface,
  Fault,
  LoggedRequest,
  MembershipView,
  MerchantPaymentView as MerchantPaymentResult,
  PackedCard as PackCard,
  PoiRow as Store,
  PushAttempt,
  PushView as Push,
  RowChange,
  ScanResult,
  SubMerchantRow as SubMerchant,
  Trace,
  UserView as Person,
} from '../../../card-platform/control/views';

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

/** The shop's side of an account. */
export interface Till {
  appid: string;
  /** Ids of the people who redeem with 卡券商户助手. */
  redeemers: string[];
  verifyCodes: string[];
}

/** An account's coins (券点). */
export interface Coins {
  appid: string;
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

export type Switches = Record<string, string | number | boolean>;
