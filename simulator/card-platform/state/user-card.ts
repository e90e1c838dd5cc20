import type { MemberFormInfo, UserCardStatus } from '#server/wechat/wire/index';
import type { JsonObject } from '../http/json';
import type { GeneralCardState } from './general-card';
import type { Membership } from './membership';

/** A state that is written down; EXPIRE and GIFT_TIMEOUT are not, they follow from the clock. */
export type StoredStatus = Exclude<CodeStatus, 'EXPIRE' | 'GIFT_TIMEOUT'>;

/** What code/get tells, and GIFT_SUCC: given away, the receiver has a code of their own. */
export type CodeStatus = UserCardStatus | 'GIFT_SUCC';

/** A hold on a code of a 朋友的券: the phone's while it shows it, or one of /card/code/mark. */
export interface Mark {
  userId: string;
  by: 'phone' | 'merchant';
  /** Seconds; from then on it is gone. */
  until: number;
}

/** One claimed code in one person's card pack. */
export interface UserCard {
  appid: string;
  cardId: string;
  code: string;
  userId: string;
  status: StoredStatus;
  /** Fixed at the claim for terms counted from it; null follows the card's own dates. Seconds. */
  window: { begin: number; end: number } | null;
  claimTime: number;
  outerStr: string;
  outerId: number;
  /** Claimed by way of the white list: can be redeemed although the card is not reviewed (seed 002). */
  whitelisted: boolean;
  consumeTime?: number;
  /** Of a 朋友的券: who holds it, who redeemed it, and what its redeemer may take once more. */
  mark?: Mark;
  consumedBy?: string;
  reward?: { cardId: string; taken: boolean };
  /** Taken as such a reward; get_limit is about scans and pages only (seed 002). */
  rewarded?: boolean;
  consumeSource?: 'FROM_API' | 'FROM_MP' | 'FROM_MOBILE_HELPER';
  /** On its way to this person since `time`, to be taken before `until`; seconds. */
  gift?: { to: string; time: number; until?: number };
  /** Who gave it; it does not count as a claim of the one who has it now. */
  receivedFrom?: string;
  /** When it came, in seconds. */
  receivedTime?: number;
  /** What the merchant said with /card/code/unavailable. */
  unavailableReason?: string;
  /** When a member card was activated. Seconds. */
  activeTime?: number;
  member?: Membership;
  /** What the member filled in to activate it. */
  form?: MemberFormInfo;
  /** What the merchant filled in on a special ticket: seats, check-in. */
  ticket?: JsonObject;
  /** What is on a 通用卡; before its first change it follows from the card. */
  general?: GeneralCardState;
  shownTime?: number;
  viewedTime?: number;
  /** Out of the card pack with its status as it was: thrown away when used or expired. */
  thrownAway?: boolean;
}

/** Whether the person still sees it under 卡包. */
export function isInPack({ status, thrownAway = false }: UserCard): boolean {
  return status !== 'DELETE' && status !== 'GIFT_SUCC' && !thrownAway;
}

export function userCardId(cardId: string, code: string): string {
  return `${cardId}/${code}`;
}
