import type { AddCardResult, PackedCard, ScanResult } from '../../../card-platform/control/views';
import { booted } from '../boot';

/** A card and its card_ext, just as the app passed it: the platform judges its shape. */
export interface CardToAdd {
  cardId: string;
  cardExt: unknown;
}

const POST = { method: 'POST', headers: { 'content-type': 'application/json' } };

/** Asks the platform as this phone's user. Throws with the platform's own words. */
async function ask<Answer>(path: string, body?: object): Promise<Answer> {
  const request = body ? { ...POST, body: JSON.stringify(body) } : undefined;
  const response = await fetch(`wechat/${path}`, request);
  const answer = (await response.json()) as Answer & { error?: string; errMsg?: string };
  if (!response.ok) throw new Error(answer.error ?? answer.errMsg ?? `status ${response.status}`);
  return answer;
}

/** Without `confirm` nothing changes: it is what the claim page shows. */
export const addCard = (cardList: readonly CardToAdd[], confirm: boolean) =>
  ask<AddCardResult>('add-card', { cardList, confirm, miniProgramAppid: booted().miniProgram.appid });

/** `url` is what a card's QR code says. */
export const scanCard = (url: string, confirm: boolean) => ask<ScanResult>('scan', { url, confirm });

export const cards = () => ask<PackedCard[]>('cards');

/** Tells the platform that the user looks at a card, or shows its code at the till. */
export const actOnCard = (code: string, act: 'view' | 'show') =>
  ask<object>(`cards/${encodeURIComponent(code)}/${act}`, {});
