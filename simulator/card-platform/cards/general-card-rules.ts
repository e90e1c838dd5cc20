import type { FieldRules } from './field-rules';

const text = (bytes?: number) => ({ kind: 'text', bytes }) as const;
const flag = { kind: 'boolean' } as const;
const field = { kind: 'object' } as const;
const bonus = { kind: 'integer', min: 0, max: 1_000_000_000, errcode: 45022 } as const;
const balance = { ...bonus, errcode: 45023 } as const;

/** What a 通用卡 has beside base_info and advanced_info: a gift card or one to be exchanged. Money in fen; §2.1. */
export const generalCardRules: FieldRules = {
  sub_card_type: { kind: 'one-of', values: ['GIFT_CARD', 'VOUCHER'], errcode: 40150, required: true },
  prerogative: text(3072),
  background_pic_url: text(),
  auto_activate: flag,
  supply_bonus: flag,
  init_bonus: bonus,
  supply_balance: flag,
  init_balance: balance,
  custom_field1: field,
  custom_field2: field,
  custom_field3: field,
};
