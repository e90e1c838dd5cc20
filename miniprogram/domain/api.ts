import type { CardId, CouponCode, CouponId, GrantId, OpenId, RequestId, StoreId, UnionId } from './brand';
import type { OwnDates } from './calendar';
import type { Card, Claimability } from './card';
import type { Check } from './check';
import type { ClaimLimits } from './claim-limits';
import type { CouponGroup, CouponState, PlatformState } from './coupon';
import type { ErrorInfo } from './errors';
import type { EventState } from './event-state';
import type { Finding } from './finding';
import type { GrantState } from './grant';
import type { Fen } from './money';
import type { Offer } from './offer';
import type { Override } from './override';
import type { RedemptionState } from './redemption';
import type { Role } from './role';
import type { UnixSeconds } from './time';
import type { Usage } from './usage';
import type { Window } from './validity';

/** A card in the hall, with what is left for the person who asks. */
export interface CardView
  extends Pick<
    Card,
    | 'id'
    | 'brandName'
    | 'title'
    | 'logoUrl'
    | 'color'
    | 'offer'
    | 'condition'
    | 'validity'
    | 'timeLimits'
    | 'stock'
    | 'claimLimit'
  > {
  claimability: Claimability;
  /** How many the caller has claimed. */
  claimed: number;
  /** The caller's usable coupon of this card that ends first. */
  couponId: CouponId | null;
}

export interface CardDetail
  extends CardView,
    Pick<Card, 'notice' | 'description' | 'servicePhone' | 'story'> {}

/** What wx.addCard needs; the signature never outlives one attempt. */
export interface ClaimTicket {
  grantId: GrantId;
  cardId: CardId;
  /** A JSON string, passed on as it is. */
  cardExt: string;
}

export interface CouponView
  extends Window,
    Pick<Card, 'brandName' | 'title' | 'logoUrl' | 'color' | 'offer'> {
  id: CouponId;
  cardId: CardId;
  condition: Card['condition'];
  state: CouponState;
  claimedAt: UnixSeconds;
  usage: Usage | null;
}

export interface CouponDetail
  extends CouponView,
    Pick<Card, 'codeDisplay' | 'notice' | 'description' | 'servicePhone' | 'timeLimits'> {
  code: CouponCode;
}

export interface ClaimProgress {
  state: GrantState;
  couponId: CouponId | null;
}

/** Who the caller is to the shop. */
export interface Me {
  staff: { name: string; store: string; role: Role } | null;
}

/** Everything staff need to decide about one code. */
export interface DecisionSheet {
  requestId: RequestId;
  cardId: CardId;
  code: CouponCode;
  title: string;
  brandName: string;
  color: string;
  offer: Offer;
  condition: Card['condition'];
  /** Who holds it, masked; empty when unknown. */
  holder: string;
  /** Null for a usable code: nobody decides by it, and its row is not read. */
  claimedAt: UnixSeconds | null;
  /** Red, then amber, then notes, then green. Without red it can be redeemed; each amber needs an override. */
  checks: Check[];
  /** The caller may set amber conditions aside. */
  mayOverride: boolean;
}

export interface Receipt {
  requestId: RequestId;
  title: string;
  code: CouponCode;
  usage: Usage;
  /** What the order came to; null where nobody said. */
  amount: Fen | null;
  overrides: Override[];
}

export interface RedemptionView {
  requestId: RequestId;
  title: string;
  /** The last four digits. */
  codeTail: string;
  state: RedemptionState;
  usage: Usage;
  amount: Fen | null;
  overrides: Override[];
}

/** Somebody who works for the shop, or has. */
export interface StaffMember {
  openId: OpenId;
  name: string;
  store: string;
  /** WeChat's poi_id of the store; empty where nobody has entered it. */
  storeId: StoreId | '';
  role: Role;
  active: boolean;
}

/** All that we keep of a person; times in Unix seconds. */
export interface PersonData {
  openId: OpenId;
  unionId: UnionId | '';
  /** Their openids at Official Accounts, as `wx0000000000000001/oOpenId`. */
  accounts: string[];
  metAt: UnixSeconds | null;
  claims: { cardId: CardId; state: GrantState; openedAt: UnixSeconds; couponId: CouponId | '' }[];
  coupons: PersonCoupon[];
  /** What WeChat has told us. */
  events: { name: string; receivedAt: UnixSeconds; cardId: string; code: string }[];
  /** Failed or repeated attempts, of the last day. */
  tries: { kind: string; count: number; since: UnixSeconds }[];
  staff: { name: string; store: string; role: Role; active: boolean } | null;
}

/** A coupon as the ledger has it. */
export interface PersonCoupon extends Window {
  cardId: CardId;
  code: CouponCode;
  state: PlatformState;
  claimedAt: UnixSeconds;
  /** The poster or link that it came from, or what the claim carried; empty when neither. */
  origin: string;
  usage: Usage | null;
}

/** An act of staff or merchants; openids tell who, ids what it was done to. */
export interface AuditEntry {
  at: UnixSeconds;
  actor: OpenId;
  act: string;
  target: string;
  before: object | null;
  after: object | null;
}

/** An event as WeChat has told us; nobody who reads it learns who it is about. */
export interface EventView {
  eventId: string;
  /** WeChat's name, as `user_get_card`. */
  name: string;
  /** Empty when it is about none. */
  cardId: string;
  /** The last four digits. */
  codeTail: string;
  /** Whom it names, masked. */
  holder: string;
  state: EventState;
  receivedAt: UnixSeconds;
  /** How often it was tried in vain. */
  attempts: number;
  /** The error's code, `unexpected` for a bug; empty when nothing went wrong. */
  reason: string;
}

/** One entry per cloud function; one line per use case. A cursor is what the last page called `next`. */
export interface Api {
  consumer: {
    getMe: { input: object; output: Me };
    acceptInvitation: { input: { token: string }; output: Me };
    listCards: { input: object; output: { cards: CardView[] } };
    getCard: { input: { cardId: string }; output: CardDetail };
    startClaim: { input: { cardId: string }; output: ClaimTicket };
    confirmClaim: { input: { grantId: string; encryptedCode: string }; output: ClaimProgress };
    cancelClaim: { input: { grantId: string }; output: ClaimProgress };
    getClaim: { input: { grantId: string }; output: ClaimProgress };
    listMyCoupons: {
      input: { group: CouponGroup; after?: string };
      output: { coupons: CouponView[]; next: string | null; usable: number };
    };
    getMyCoupon: {
      input: { couponId: string } | { cardId: string; encryptedCode: string };
      output: CouponDetail;
    };
    exportMyData: { input: object; output: PersonData };
    /** What bookkeeping and the limits need stays, without the person. */
    deleteMyData: { input: object; output: object };
  };
  staff: {
    checkCode: { input: { code: string }; output: DecisionSheet };
    /** `amount` in fen. */
    redeem: {
      input: {
        requestId: string;
        cardId: string;
        code: string;
        amount?: number | null;
        overrides?: Override[];
      };
      output: Receipt;
    };
    listRedemptions: {
      input: { after?: string };
      output: { redemptions: RedemptionView[]; next: string | null; today: number };
    };
  };
  merchant: {
    setClaimLimits: { input: { cardId: string; limits: ClaimLimits }; output: ClaimLimits };
    /** `known`: those that were there already, or twice in the list. */
    importCodes: {
      input: { cardId: string; codes: string[] };
      output: { added: number; known: number; free: number; held: number };
    };
    inviteStaff: {
      input: { name: string; store: string; storeId?: string; role: Role };
      output: { token: string; until: UnixSeconds };
    };
    /** `you`: who asks; the first owner is not among the staff. */
    listStaff: { input: object; output: { staff: StaffMember[]; you: { openId: OpenId; role: Role } } };
    changeStaff: {
      input: {
        openId: string;
        name?: string;
        store?: string;
        storeId?: string;
        role?: Role;
        active?: boolean;
      };
      output: StaffMember;
    };
    getOwnDates: { input: object; output: OwnDates };
    setOwnDates: { input: OwnDates; output: OwnDates };
    exportPersonData: { input: { openId: string }; output: PersonData };
    deletePersonData: { input: { openId: string }; output: object };
    listEvents: {
      input: { state: EventState; after?: string };
      output: { events: EventView[]; next: string | null };
    };
    /** Answers with the event as it is then. */
    replayEvent: { input: { eventId: string }; output: EventView };
    /** `names`: what the openids and ids of the page are called now, as far as they have names. */
    listAudit: {
      input: { after?: string };
      output: { entries: AuditEntry[]; names: Record<string, string>; next: string | null };
    };
    /** What is wrong with the set-up; changes nothing. */
    doctor: { input: object; output: { findings: Finding[] } };
  };
}

export type FunctionName = keyof Api;

/** Every answer of a cloud function to a phone; it never throws. */
export type Reply<Output> = { ok: true; data: Output } | { ok: false; error: ErrorInfo };
