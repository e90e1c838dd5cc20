import { sample } from './samples.mjs';

const { groupon } = sample('CardGetAnswer').card;
const { id, status, logo_url, brand_name, code_type, title, color, description, date_info, sku } =
  groupon.base_info;

/** What a card of a kind has of its own. Reference §2.1. */
const own = {
  GROUPON: { deal_detail: '' },
  CASH: { least_cost: 0, reduce_cost: 0 },
  DISCOUNT: { discount: 0 },
  GIFT: { gift: '' },
  GENERAL_COUPON: { default_detail: '' },
};

/** What may stand beside the documented members: asked for in /card/create, or seen in captured answers. */
const seen = { sub_title: '', source: '', service_phone: '', area_code_list: [], appid: '' };
const abstract = { abstract: '', icon_url_list: [] };

/** Which card of the account to look at: the first of a kind that is documented here. */
export const cardIdsCall = { method: 'POST', path: '/card/batchget', body: { offset: 0, count: 10 } };

/** POST /card/get of a card that is there, whatever its kind; undefined for kinds without a documented sample. */
export function cardGetCall(cardId, { card: { card_type } }) {
  if (!Object.hasOwn(own, card_type)) return undefined;
  const member = card_type.toLowerCase();
  const base_info = { id, status, logo_url, brand_name, code_type, title, color, description };
  const { type } = date_info;
  const card = { card_type, [member]: { base_info: { ...base_info, date_info: { type }, sku } } };
  const terms = { fixed_term: 0, fixed_begin_term: 0 };
  const known = { ...seen, ...groupon.base_info, date_info: { ...date_info, ...terms } };
  const also = { base_info: known, advanced_info: { ...groupon.advanced_info, abstract }, ...own[card_type] };
  return {
    name: `card/get, a ${card_type}`,
    method: 'POST',
    path: '/card/get',
    body: { card_id: cardId },
    sample: { errcode: 0, errmsg: 'ok', card },
    also: { card: { [member]: also } },
  };
}
