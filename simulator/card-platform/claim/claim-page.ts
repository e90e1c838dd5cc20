import { cardColors } from '../cards/colors';
import { PERMANENT_END, validityWindow } from '../codes/validity';
import type { Card } from '../state/card';
import { type ClaimRefusal, claimPageTexts } from './claim-page-texts';

/** What a claim page draws. Times in seconds. */
export interface DrawnCard {
  brandName: string;
  title: string;
  subTitle: string;
  /** Hex. */
  color: string;
  logoUrl: string;
  beginTime: number;
  endTime: number;
  /** `2018.09.13-2018.09.15`, days in UTC+8; or 永久有效. */
  validity: string;
  notice: string;
}

export interface ClaimPage {
  cardId: string;
  /** What the page says instead of its button; empty when the card can be claimed. */
  text: string;
  refusal: ClaimRefusal | null;
  card: DrawnCard | null;
}

const SHANGHAI_MS = 8 * 3600 * 1000;

export function claimPage(
  cardId: string,
  card: Card | undefined,
  refusal: ClaimRefusal | undefined,
  now: number,
): ClaimPage {
  const text = refusal === undefined ? '' : claimPageTexts[refusal];
  return { cardId, text, refusal: refusal ?? null, card: card ? drawnCard(card, now) : null };
}

function drawnCard({ base, advanced }: Card, now: number): DrawnCard {
  const { begin, end } = validityWindow(base.date_info, now);
  return {
    brandName: base.brand_name,
    title: base.title,
    subTitle: base.sub_title ?? advanced.abstract?.abstract ?? '',
    color: cardColors[base.color]!,
    logoUrl: base.logo_url,
    beginTime: begin,
    endTime: end,
    validity: end === PERMANENT_END ? '永久有效' : `${day(begin)}-${day(end)}`,
    notice: base.notice ?? '',
  };
}

function day(seconds: number): string {
  return new Date(seconds * 1000 + SHANGHAI_MS).toISOString().slice(0, 10).replaceAll('-', '.');
}
