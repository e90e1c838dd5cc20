import { isObject, type JsonObject } from '../../http/json';
import type { GiftPage } from '../../state/gift-card';

/** A card as a page offers it: with the picture and the words of its first wrapping. */
export interface GiftOffer {
  cardId: string;
  giftingMsg: string;
  backgroundPicUrl: string;
}

/** Every card of the page once, in the order in which visitors see them. */
export function offersOn({ page }: GiftPage): GiftOffer[] {
  const offers = 'theme_list' in page ? objects(page.theme_list).flatMap(offersIn) : plainOffers(page);
  const first = new Map(offers.toReversed().map((offer) => [offer.cardId, offer]));
  return [...first.values()].toReversed();
}

function offersIn(theme: JsonObject): GiftOffer[] {
  const [wrapping = {}] = objects(theme.pic_item_list);
  return objects(theme.item_list).map(({ card_id }) => ({
    cardId: String(card_id),
    giftingMsg: String(wrapping.default_gifting_msg ?? ''),
    backgroundPicUrl: String(wrapping.background_pic_url ?? ''),
  }));
}

function plainOffers({ card_list, giftcard_wrap_pic_url_list: wrappings }: JsonObject): GiftOffer[] {
  const backgroundPicUrl = Array.isArray(wrappings) ? String(wrappings[0] ?? '') : '';
  const cards = Array.isArray(card_list) ? card_list : [];
  return cards.map((card: unknown) => ({
    cardId: String(isObject(card) ? card.card_id : card),
    giftingMsg: '',
    backgroundPicUrl,
  }));
}

function objects(list: unknown): JsonObject[] {
  return Array.isArray(list) ? list.filter(isObject) : [];
}
