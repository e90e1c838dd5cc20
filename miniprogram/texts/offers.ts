import type { UseCondition } from '../domain/card';
import { inYuan } from '../domain/money';
import { inZhe, type Offer } from '../domain/offer';

/** The large figure on a ticket's stub, with what stands before and after it. */
export interface Figure {
  lead: string;
  figure: string;
  unit: string;
}

/** What kind of coupon it is called at a counter. */
export const offerNames: Record<Offer['kind'], string> = {
  cash: '代金券',
  discount: '折扣券',
  gift: '兑换券',
  groupon: '团购券',
  general: '优惠券',
};

export function figureOf(offer: Offer): Figure {
  switch (offer.kind) {
    case 'cash':
      return { lead: '¥', figure: inYuan(offer.reduce), unit: '' };
    case 'discount':
      return { lead: '', figure: inZhe(offer.percentOff), unit: '折' };
    case 'gift':
      return { lead: '', figure: shortGift(offer.gift), unit: '' };
    case 'groupon':
      return { lead: '', figure: '团购', unit: '' };
    case 'general':
      return { lead: '', figure: '优惠', unit: '' };
  }
}

const LONGEST_GIFT_ON_A_STUB = 6;
const QUANTITY = /[一二两三四五六七八九十\d]+[个杯份张瓶盒件碗只次台支套把块]$/;

/** Platform texts read `可兑换音乐木盒一个`; a stub has room for the thing, or else says what to do. */
function shortGift(gift: string): string {
  const thing = giftOf(gift).replace(QUANTITY, '');
  return thing.length > 0 && thing.length <= LONGEST_GIFT_ON_A_STUB ? thing : '兑换';
}

/** The gift without the words that say how one gets it. */
const giftOf = (gift: string) => gift.trim().replace(/^(可)?(兑换|赠送|赠)/, '');

/** Under a figure; where that is a word already, it is not said again. */
export function underLine(offer: Offer, condition: Pick<UseCondition, 'minimumSpend'>): string {
  const says = thresholdLine(offer, condition);
  return says.startsWith(figureOf(offer).figure) ? '凭券享用' : says;
}

/** `满500可用`, or what kind of coupon it is. */
export function thresholdLine(offer: Offer, { minimumSpend }: Pick<UseCondition, 'minimumSpend'>): string {
  if (minimumSpend > 0) return `满${inYuan(minimumSpend)}可用`;
  return offer.kind === 'cash' || offer.kind === 'discount' ? '无门槛' : offerNames[offer.kind];
}

/** The whole offer in words: `满500减50`, `7折`, `赠酸梅汤一杯`. */
export function offerLine(offer: Offer, condition: Pick<UseCondition, 'minimumSpend'>): string {
  const threshold = condition.minimumSpend > 0 ? `满${inYuan(condition.minimumSpend)}` : '';
  switch (offer.kind) {
    case 'cash':
      return `${threshold || '立'}减${inYuan(offer.reduce)}`;
    case 'discount':
      return `${threshold && `${threshold}打`}${inZhe(offer.percentOff)}折`;
    case 'gift':
      return `${threshold}赠${giftOf(offer.gift)}`;
    case 'groupon':
      return firstLine(offer.deal);
    case 'general':
      return firstLine(offer.detail);
  }
}

/** What staff are about to take: `50元代金券`, `7折券`, `兑换券`. */
export function actName(offer: Offer): string {
  if (offer.kind === 'cash') return `${inYuan(offer.reduce)}元代金券`;
  if (offer.kind === 'discount') return `${inZhe(offer.percentOff)}折券`;
  return offerNames[offer.kind];
}

/** What a deal or a free text says beyond its name; empty for other kinds. */
export function offerDetail(offer: Offer): string {
  if (offer.kind === 'groupon') return offer.deal.trim();
  if (offer.kind === 'general') return offer.detail.trim();
  return offer.kind === 'gift' ? offer.gift.trim() : '';
}

/** `不与其他优惠同享`, or empty. */
export function combinationLine({ combinable }: Pick<UseCondition, 'combinable'>): string {
  return combinable ? '' : '不与其他优惠同享';
}

function firstLine(text: string): string {
  return text.trim().split('\n')[0]!.trim();
}
