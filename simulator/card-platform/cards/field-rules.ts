import type { ErrorCode } from '../errors/error-texts';

/** What one member of the request must be. Lengths count UTF-8 bytes, three for a 汉字. */
export type FieldRule = { required?: true } & (
  | { kind: 'text'; bytes?: number }
  | { kind: 'one-of'; values: readonly string[]; errcode: ErrorCode }
  | { kind: 'boolean' }
  | { kind: 'integer'; min: number; max: number; errcode: ErrorCode }
  | { kind: 'list' }
  | { kind: 'object' }
);

export type FieldRules = Readonly<Record<string, FieldRule>>;

/** 万 rather than a quantity's own limit: reference §2.1 gives none for these. */
const ANY_COUNT = { kind: 'integer', min: 0, max: 100_000_000, errcode: 40150 } as const;

const text = (bytes?: number) => ({ kind: 'text', bytes }) as const;
const flag = { kind: 'boolean' } as const;

export const codeTypes = [
  'CODE_TYPE_TEXT',
  'CODE_TYPE_BARCODE',
  'CODE_TYPE_QRCODE',
  'CODE_TYPE_ONLY_QRCODE',
  'CODE_TYPE_ONLY_BARCODE',
  'CODE_TYPE_NONE',
] as const;

/** base_info of every card; reference §2.1, seed 002 for the center cell's lengths. */
export const baseInfoRules: FieldRules = {
  logo_url: { ...text(), required: true },
  brand_name: { ...text(36), required: true },
  code_type: { kind: 'one-of', values: codeTypes, errcode: 40072, required: true },
  color: { ...text(), required: true },
  description: { ...text(3072), required: true },
  date_info: { kind: 'object', required: true },
  notice: text(48), // seed 000 has none
  sub_title: text(54),
  service_phone: text(24),
  source: text(36),
  use_custom_code: flag,
  get_custom_code_mode: { kind: 'one-of', values: ['GET_CUSTOM_CODE_MODE_DEPOSIT'], errcode: 40136 },
  bind_openid: flag,
  can_share: flag,
  can_give_friend: flag,
  use_all_locations: flag,
  need_push_on_view: flag,
  get_limit: ANY_COUNT,
  use_limit: ANY_COUNT,
  location_id_list: { kind: 'list' },
  pay_info: { kind: 'object' },
  giftcard_info: { kind: 'object' },
  sub_merchant_info: { kind: 'object' },
  max_give_friend_times: ANY_COUNT,
  center_title: text(27),
  center_sub_title: text(36),
  center_url: text(),
  center_app_brand_user_name: text(),
  center_app_brand_pass: text(128),
  custom_url_name: text(16), // 15 by default: the switch customUrlNameBytes
  custom_url: text(),
  custom_url_sub_title: text(18),
  custom_app_brand_user_name: text(),
  custom_app_brand_pass: text(128),
  promotion_url_name: text(15),
  promotion_url: text(),
  promotion_url_sub_title: text(18),
  promotion_app_brand_user_name: text(),
  promotion_app_brand_pass: text(128),
};
