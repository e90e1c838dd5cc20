import type { CardType } from '#server/wechat/wire/index';
import { memberCardRules } from '../membercard/member-card-rules';
import type { FieldRules } from './field-rules';
import { generalCardRules } from './general-card-rules';
import { ticketRules } from './ticket-rules';

const FEN_MAX = 1_000_000_000;
const detail = { kind: 'text', bytes: 3072, required: true } as const;

/** What each type of card has beside base_info and advanced_info; reference §2.1. Money in fen. */
export const offerRules: Readonly<Record<CardType, FieldRules>> = {
  GROUPON: { deal_detail: detail },
  CASH: {
    reduce_cost: { kind: 'integer', min: 1, max: FEN_MAX, errcode: 40150, required: true },
    least_cost: { kind: 'integer', min: 0, max: FEN_MAX, errcode: 40150 },
  },
  /** Percent taken off: 30 is 七折. */
  DISCOUNT: { discount: { kind: 'integer', min: 1, max: 99, errcode: 40150, required: true } },
  GIFT: {
    gift: detail,
    gift_name: { kind: 'text', bytes: 18 },
    gift_num: { kind: 'integer', min: 1, max: 999, errcode: 40150 },
    gift_unit: { kind: 'text', bytes: 6 },
  },
  GENERAL_COUPON: { default_detail: detail },
  ...ticketRules,
  GENERAL_CARD: generalCardRules,
  MEMBER_CARD: memberCardRules,
};

export function isCardType(value: unknown): value is CardType {
  return typeof value === 'string' && Object.hasOwn(offerRules, value);
}

/** The member that holds a card's details: the type in lower case. */
export function detailKey(type: CardType): string {
  return type.toLowerCase();
}
