import type { MemberForm, MemberFormInfo } from '#server/wechat/wire/index';

/** One line of a member's history as the card's page shows it. */
export interface MemberRecord {
  kind: 'bonus' | 'balance';
  /** What came or went; fen for the balance. */
  change: number;
  text: string;
  /** Seconds. */
  time: number;
  /** Whether WeChat tells the member in a template message. */
  told: boolean;
}

/** What the platform knows of an active member. */
export interface Membership {
  number: string;
  bonus: number;
  /** Fen. */
  balance: number;
  /** What the three fields show, by 1 to 3. */
  values: Record<string, string>;
  backgroundPicUrl?: string;
  records: MemberRecord[];
}

/** 一键激活: what a person has to fill in, as the merchant set it. */
export interface ActivateForm {
  required: MemberForm;
  optional: MemberForm;
  serviceStatement?: { name: string; url: string };
  bindOldCard?: { name: string; url: string };
}

/** A form that was sent in and waits for the merchant, who reads it by its ticket. */
export interface ActivateTicket {
  ticket: string;
  appid: string;
  info: MemberFormInfo;
  /** Seconds. */
  expiresAt: number;
}
