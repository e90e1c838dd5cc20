import type { CardPlatform } from '../platform';
import type { Account } from '../state/account';
import type { Card } from '../state/card';
import type { User } from '../state/user';
import type { ClaimValues } from './card-ext';

/** By which way people come to a card. */
export const claimEntries = [
  'scan',
  'scan-h5',
  'long-press',
  'session',
  'moments',
  'chat',
  'mass-message',
  'wifi',
  'shake',
  'card-pack',
  'after-redemption',
  'after-payment',
] as const;

export type ClaimEntry = (typeof claimEntries)[number];

/** Where the user is while claiming. */
export interface ClaimContext {
  entry?: ClaimEntry;
  /** It follows a redemption: the reward of a 朋友的券. */
  reward?: true;
  /** The open-card component (开卡组件) takes the member card. */
  preActivate?: true;
  /** Cards that the same wx.addCard lists before this one. */
  cardsBefore?: readonly string[];
  /** The mini-program that called wx.addCard. */
  miniProgramAppid?: string;
  /** The account whose session, or a page opened from it, the user is in. */
  session?: string;
  /** The web page that called wx.addCard. */
  pageUrl?: string;
}

/** One person asking for one card. */
export interface Claim<Values extends ClaimValues = ClaimValues> {
  platform: CardPlatform;
  user: User;
  card: Card;
  account: Account;
  context: ClaimContext;
  values: Values;
  /** Seconds. */
  now: number;
}
