import type { CardStatus, CardType, SubMerchantView } from '#server/wechat/wire/index';
import type { ClockState } from '../../clock';
import type { OfferResult } from '../claim/claim-answers';
import type { CardBase } from '../state/card';
import type { Authorization, Component } from '../state/component';
import type { User } from '../state/user';

/*
 * What the control API answers. Types without a way to node's modules, so that the pages in the browser, which
 * show these answers, can take them from here.
 */
export type { Cell } from '../card-pack/cells';
export type { PackedCard } from '../card-pack/packed-card';
export type { AddCardResult, AddedCard, ScanResult } from '../claim/claim-answers';
export type { ClaimPage } from '../claim/claim-page';
export type { Fault } from '../http/faults';
export type { LoggedRequest } from '../http/request-log';
export type { RowChange, Trace } from '../http/trace';
export type { MembershipView } from '../membercard/membership-view';
export type { PushAttempt, PushView } from '../pushes/push-row';
export type { Account } from '../state/account';

/** A person with their ids everywhere. */
export interface UserView extends User {
  /** Under the first account's Open Platform account. */
  unionid: string | null;
  /** By appid of each Official Account and mini-program. */
  openids: Record<string, string>;
}

/** A card as the platform's own staff sees it. Times in seconds. */
export interface CardView {
  cardId: string;
  appid: string;
  type: CardType;
  brandName: string;
  title: string;
  /** `#rrggbb`. */
  color: string;
  logoUrl: string;
  codeType: CardBase['code_type'];
  status: CardStatus;
  /** 朋友的券: its stock costs coins. */
  forFriends: boolean;
  /** What is left of totalQuantity. */
  quantity: number;
  totalQuantity: number;
  /** People's codes in any state they reached. */
  claimed: number;
  redeemed: number;
  createTime: number;
  updateTime: number;
  refuseReason: string | null;
}

/** A store as the platform's own staff sees it. Times in seconds. */
export interface PoiRow {
  poiId: string;
  appid: string;
  name: string;
  address: string;
  telephone: string;
  /** The merchant's own id. */
  sid: string;
  categories: string[];
  photoUrl: string;
  status: 'reviewing' | 'approved' | 'refused';
  /** A change of it waits. */
  updating: boolean;
  /** A reviewer has something to decide. */
  waits: boolean;
  /** What the last review said. */
  reviewMsg: string;
  submitTime: number;
  deleted: boolean;
  /** The card that its mini-program shows. */
  cardId: string | null;
}

/** A payment to the merchant, and what the rules of paygiftcard gave for it. */
export interface MerchantPaymentView extends OfferResult {
  transId: string;
  /** Fen. */
  fee: number;
  ruleIds: number[];
}

/** A third-party platform (第三方平台) with its secrets. */
export interface ComponentView extends Omit<Component, 'nextTicketAt'> {
  /** Whether tickets are pushed every ten minutes. */
  ticketPushing: boolean;
  /** The newest component_verify_ticket. */
  verifyTicket: string | null;
}

/** A merchant's consent to a third-party platform. */
export type AuthorizationView = Omit<Authorization, 'refreshToken'>;

/** A sub-merchant as the platform's own staff sees it. */
export interface SubMerchantRow extends SubMerchantView {
  /** The mother merchant's. */
  appid: string;
  /** What the last review said. */
  reason: string;
}

/** World time in ms; `frozenAt` is set while the clock stands still. */
export interface ClockView extends ClockState {
  now: number;
  frozen: boolean;
}

/** An interface of WeChat's that the platform has, with the documented sample of its call. */
export interface EndpointView {
  /** `open` needs no access_token; `page` is for browsers; `upload` takes a file. */
  kind: 'api' | 'open' | 'upload' | 'page';
  method: 'GET' | 'POST';
  path: string;
  /** As WeChat's documentation calls it; the path if we have no name. */
  name: string;
  /** The documentation's chapter. */
  group: string;
  query: Readonly<Record<string, string>>;
  body: object | null;
  /** Other documented bodies, by what they are for. */
  variants: Readonly<Record<string, object>>;
}
