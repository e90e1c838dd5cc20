import type { AppId, CardId, StoreId } from '#domain/brand';
import type { CardStatus, CodeDisplay, PlatformCard, UseCondition } from '#domain/card';
import { type Fen, fen } from '#domain/money';
import type { Offer } from '#domain/offer';
import { unixSeconds } from '#domain/time';
import type { TimeLimit } from '#domain/time-limit';
import type { Validity } from '#domain/validity';
import { hexOf } from './colors';
import type * as wire from './wire/index';

type StoredCard = wire.WireCard<wire.StoredBaseInfo>;

/** WeChat's own default where a card says nothing (reference §2.1). */
const CLAIM_LIMIT = 50;

/** Old and new spellings (reference §0.1, 14). */
const statuses: Readonly<Record<string, CardStatus>> = {
  CARD_STATUS_NOT_VERIFY: 'reviewing',
  CARD_STATUS_VERIFY_FAIL: 'rejected',
  CARD_STATUS_VERIFY_FALL: 'rejected',
  CARD_STATUS_VERIFY_OK: 'approved',
  CARD_STATUS_DISPATCH: 'approved',
  CARD_STATUS_USER_DISPATCH: 'approved',
  CARD_STATUS_DELETE: 'deleted',
  CARD_STATUS_USER_DELETE: 'deleted',
};

const displays: Readonly<Record<wire.CodeType, CodeDisplay>> = {
  CODE_TYPE_TEXT: 'text',
  CODE_TYPE_BARCODE: 'barcode',
  CODE_TYPE_QRCODE: 'qrcode',
  CODE_TYPE_ONLY_BARCODE: 'only-barcode',
  CODE_TYPE_ONLY_QRCODE: 'only-qrcode',
  CODE_TYPE_NONE: 'none',
};

/** A card as card/get answers it, in our words; null for kinds of card that are no coupon. */
export function cardFromWire(id: CardId, account: AppId, card: StoredCard): PlatformCard | null {
  const found = bodyOf(card);
  if (!found) return null;
  const { base_info: base, advanced_info: advanced = {} } = found.body;
  return {
    id,
    account,
    ...facesOf(base),
    offer: found.offer,
    condition: conditionOf(advanced.use_condition ?? {}, found.leastCost),
    validity: validityOf(base.date_info),
    storeIds: storeIdsOf(base),
    timeLimits: (advanced.time_limit ?? []).map(timeLimitOf),
    story: (advanced.text_image_list ?? []).map(({ image_url, text }) => ({
      imageUrl: image_url ?? '',
      text: text ?? '',
    })),
    status: statuses[base.status] ?? 'deleted',
    stock: { left: Number(base.sku.quantity), total: Number(base.sku.total_quantity) },
    claimLimit: Number(base.get_limit ?? CLAIM_LIMIT),
    customCode: base.use_custom_code ?? false,
    bindsOpenid: base.bind_openid ?? false,
  };
}

/** The part under the lower-case type, with what only that type has. Money is in fen there. */
function bodyOf(card: StoredCard) {
  switch (card.card_type) {
    case 'CASH':
      return { body: card.cash, offer: cash(card.cash.reduce_cost), leastCost: card.cash.least_cost };
    case 'DISCOUNT':
      return { body: card.discount, offer: discount(card.discount.discount) };
    case 'GIFT':
      return { body: card.gift, offer: { kind: 'gift', gift: card.gift.gift } satisfies Offer };
    case 'GROUPON':
      return {
        body: card.groupon,
        offer: { kind: 'groupon', deal: card.groupon.deal_detail } satisfies Offer,
      };
    case 'GENERAL_COUPON':
      return { body: card.general_coupon, offer: general(card.general_coupon.default_detail) };
    default:
      return null;
  }
}

const cash = (reduceCost: number): Offer => ({ kind: 'cash', reduce: fen(Number(reduceCost)) });
const discount = (percentOff: number): Offer => ({ kind: 'discount', percentOff: Number(percentOff) });
const general = (detail: string): Offer => ({ kind: 'general', detail });

function facesOf(base: wire.StoredBaseInfo) {
  return {
    brandName: base.brand_name,
    title: base.title || base.brand_name,
    logoUrl: base.logo_url,
    color: hexOf(base.color),
    codeDisplay: displays[base.code_type] ?? 'text',
    notice: base.notice ?? '',
    description: base.description ?? '',
    servicePhone: base.service_phone ?? '',
  };
}

/** `use_condition.least_cost` is in yuan and may be a string; the card's own `least_cost` is in fen. */
function conditionOf(condition: wire.UseCondition, leastCost = 0): UseCondition {
  const fromYuan = Math.round(Number(condition.least_cost ?? 0) * 100);
  return {
    minimumSpend: positive(fromYuan) || positive(Number(leastCost)),
    accepts: condition.accept_category ?? '',
    rejects: condition.reject_category ?? '',
    combinable: condition.can_use_with_other_discount ?? true,
  };
}

const positive = (amount: number): Fen => fen(Math.max(amount || 0, 0));

/** A list says where; without one, or with all of the account's stores, it is good everywhere. */
function storeIdsOf({ location_id_list, use_all_locations }: wire.StoredBaseInfo): StoreId[] {
  if (use_all_locations || !Array.isArray(location_id_list)) return [];
  return location_id_list.map((id) => String(id) as StoreId);
}

function validityOf(date: wire.DateInfo): Validity {
  if (date.type === 'DATE_TYPE_FIX_TERM') {
    const { fixed_term, fixed_begin_term } = date;
    return {
      kind: 'days-after-claim',
      startsAfterDays: Number(fixed_begin_term ?? 0),
      lastsDays: Number(fixed_term),
    };
  }
  return {
    kind: 'fixed-range',
    from: unixSeconds(Number(date.begin_timestamp)),
    until: unixSeconds(Number(date.end_timestamp)),
  };
}

function timeLimitOf(limit: wire.TimeLimit): TimeLimit {
  const { type, begin_hour, begin_minute = 0, end_hour, end_minute = 0 } = limit;
  if (begin_hour === undefined || end_hour === undefined) return { day: type, minutes: null };
  const minutes = { from: begin_hour * 60 + begin_minute, to: end_hour * 60 + end_minute };
  return { day: type, minutes };
}
