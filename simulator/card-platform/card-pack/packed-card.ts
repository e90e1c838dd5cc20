import type { CardType, CodeType } from '#server/wechat/wire/index';
import type { MembershipView } from '../membercard/membership-view';
import type { GeneralCardState } from '../state/general-card';
import type { CodeStatus } from '../state/user-card';
import type { Cell } from './cells';

/** One coupon in a person's card pack. Times in seconds. */
export interface PackedCard {
  appid: string;
  cardId: string;
  cardType: CardType;
  brandName: string;
  title: string;
  subTitle: string;
  color: string;
  logoUrl: string;
  notice: string;
  description: string;
  servicePhone: string;
  /** The real code; an app never sees it here, only who holds the phone. */
  code: string;
  encryptedCode: string;
  codeType: CodeType;
  state: CodeStatus;
  beginTime: number;
  endTime: number;
  canConsume: boolean;
  /** Whether the card's page has the button that opens its QR or barcode. */
  codeButton: boolean;
  cells: Cell[];
  claimTime: number;
  consumeTime: number | null;
  outerStr: string;
  /** The friend who claimed this 朋友的券; null for one's own. */
  sharedBy: string | null;
  /** Whether it can be given to a friend now. */
  canGive: boolean;
  /** Who may take it, while it is on its way. */
  giftTo: string | null;
  /** 微信买单. */
  payable: boolean;
  /** 自助核销: what its holder must enter for it; null where it is not open. */
  selfRedeem: { needVerifyCode: boolean; needRemarkAmount: boolean } | null;
  /** Whether a reward waits after this person redeemed it. */
  reward: boolean;
  /** What the merchant said when it took the code back. */
  unavailableReason: string;
  /** What is on a gift card (通用卡); null for other cards. */
  general: GeneralCardState | null;
  /** What the merchant filled in on a special ticket, in WeChat's words; null before. */
  ticket: Readonly<Record<string, unknown>> | null;
  /** Of a member card. */
  membership: MembershipView | null;
}
