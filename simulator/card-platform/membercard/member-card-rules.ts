import type { FieldRule, FieldRules } from '../cards/field-rules';

const text = (bytes?: number) => ({ kind: 'text', bytes }) as const;
const flag = { kind: 'boolean' } as const;
const part = { kind: 'object' } as const;
const URL_BYTES = 128;
const TERMS_BYTES = 3072;
const url = text(URL_BYTES);
const terms = text(TERMS_BYTES);
/** The reference gives no limit for amounts of bonus and fen. */
const amount = { kind: 'integer', min: 0, max: 1_000_000_000, errcode: 40150 } as const;

/** What a member card has beside base_info and advanced_info; reference §2.20. */
export const memberCardRules: FieldRules = {
  prerogative: { ...terms, required: true },
  background_pic_url: url,
  supply_bonus: flag,
  supply_balance: flag,
  bonus_url: url,
  balance_url: url,
  bonus_cleared: terms,
  bonus_rules: terms,
  balance_rules: terms,
  auto_activate: flag,
  wx_activate: flag,
  wx_activate_after_submit: flag,
  wx_activate_after_submit_url: url,
  activate_url: url,
  activate_app_brand_user_name: text(),
  activate_app_brand_pass: url,
  bonus_app_brand_user_name: text(),
  bonus_app_brand_pass: url,
  balance_app_brand_user_name: text(),
  balance_app_brand_pass: url,
  custom_field1: part,
  custom_field2: part,
  custom_field3: part,
  custom_cell1: part,
  bonus_rule: part,
  discount: { kind: 'integer', min: 0, max: 99, errcode: 40150 },
};

/** What changing sends back to review (reference §2.5); everything else of a member card does not. */
export const reviewedMembers = ['bonus_cleared', 'bonus_rules', 'balance_rules', 'prerogative'];

/** ACHIEVEMEN and TIMS are WeChat's own spellings. */
const fieldNameTypes = [
  'LEVEL',
  'COUPON',
  'STAMP',
  'DISCOUNT',
  'ACHIEVEMEN',
  'MILEAGE',
  'SET_POINTS',
  'TIMS',
];

export const customFieldRules: FieldRules = {
  name_type: {
    kind: 'one-of',
    values: fieldNameTypes.map((name) => `FIELD_NAME_TYPE_${name}`),
    errcode: 40150,
  },
  name: text(24),
  url,
};

export const customCellRules: FieldRules = {
  name: { ...text(15), required: true },
  tips: text(18),
  url,
};

const bonusRuleNames = [
  'cost_money_unit',
  'increase_bonus',
  'max_increase_bonus',
  'init_increase_bonus',
  'cost_bonus_unit',
  'reduce_money',
  'least_money_to_use_bonus',
  'max_reduce_bonus',
];

export const bonusRuleRules: FieldRules = Object.fromEntries(
  bonusRuleNames.map((name): [string, FieldRule] => [name, amount]),
);
