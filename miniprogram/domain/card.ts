import type { AppId, CardId, StoreId } from './brand';
import { type ClaimLimits, noClaimLimits } from './claim-limits';
import { fail } from './errors';
import type { Fen } from './money';
import type { Offer } from './offer';
import type { UnixSeconds } from './time';
import type { TimeLimit } from './time-limit';
import { hasEnded, type Validity } from './validity';

export type CardStatus = 'reviewing' | 'rejected' | 'approved' | 'deleted';

/** How a coupon shows its code; `none` is for online use only. */
export type CodeDisplay = 'text' | 'barcode' | 'qrcode' | 'only-barcode' | 'only-qrcode' | 'none';

/** A picture with its text in the card's story. */
export interface Illustration {
  imageUrl: string;
  text: string;
}

/** What the coupon asks for at the counter. Empty texts ask for nothing. */
export interface UseCondition {
  minimumSpend: Fen;
  accepts: string;
  rejects: string;
  combinable: boolean;
}

/** What the shop has set for a card beside what WeChat knows of it. */
export interface CardSettings {
  limits: ClaimLimits;
  /** Codes of the merchant's own were imported, to be given out one by one. */
  codePool: boolean;
}

export const noSettings: CardSettings = { limits: noClaimLimits, codePool: false };

/** A card as WeChat tells it. */
export interface PlatformCard {
  id: CardId;
  /** The Official Account that issues it. */
  account: AppId;
  brandName: string;
  title: string;
  logoUrl: string;
  /** `#rrggbb`. */
  color: string;
  offer: Offer;
  condition: UseCondition;
  validity: Validity;
  timeLimits: TimeLimit[];
  /** The stores that it is good at; empty: every store. */
  storeIds: StoreId[];
  codeDisplay: CodeDisplay;
  notice: string;
  description: string;
  servicePhone: string;
  story: Illustration[];
  status: CardStatus;
  stock: { left: number; total: number };
  claimLimit: number;
  /** Codes of the merchant's own; they must travel with the claim. */
  customCode: boolean;
  /** Only the openid named in the claim may have it. */
  bindsOpenid: boolean;
}

/** What a merchant issues; every customer who claims it gets a coupon of their own. */
export interface Card extends PlatformCard {
  settings: CardSettings;
}

/** How many one person may claim: the stricter of WeChat's limit and the shop's. */
export function mostFor({ claimLimit, settings }: Card): number {
  return Math.min(claimLimit, settings.limits.perPerson ?? claimLimit);
}

/** Whether a customer could claim the card now, and if not, why. `elsewhere`: not in the mini-program. */
export type Claimability =
  | 'claimable'
  | 'reviewing'
  | 'not-available'
  | 'elsewhere'
  | 'sold-out'
  | 'limit-reached';

/**
 * The first reason that stands against a claim. WeChat has the last word; this is what we can say before.
 * `bound`: the openid that the card asks for is known.
 */
export function claimabilityOf(card: Card, claimed: number, now: UnixSeconds, bound = false): Claimability {
  if (card.status === 'deleted' || card.status === 'rejected') return 'not-available';
  if (hasEnded(card.validity, now)) return 'not-available';
  if (card.bindsOpenid && !bound) return 'elsewhere';
  if (card.customCode && !card.settings.codePool) return 'elsewhere';
  if (card.stock.left <= 0) return 'sold-out';
  if (claimed >= mostFor(card)) return 'limit-reached';
  return card.status === 'reviewing' ? 'reviewing' : 'claimable';
}

/** Throws why this customer may not claim. A card under review may be tried: its white list decides. */
export function assertClaimable(card: Card, claimed: number, now: UnixSeconds, bound = false): void {
  const claimability = claimabilityOf(card, claimed, now, bound);
  if (claimability === 'not-available') fail('card-not-available', {});
  if (claimability === 'elsewhere') fail('claim-not-supported', {});
  if (claimability === 'sold-out') fail('sold-out', {});
  if (claimability === 'limit-reached') fail('claim-limit-reached', { limit: mostFor(card) });
}
