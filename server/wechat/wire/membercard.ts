import type { WechatAnswer } from './answer';
import type { UserCardStatus } from './code';

/** `name_type` is one of WeChat's FIELD_NAME_TYPE_…, `name` a text of the merchant's. */
export interface MemberCustomField {
  name_type?: string;
  name?: string;
  url?: string;
}

/** How paying earns and spends bonus: money in fen. */
export interface BonusRule {
  cost_money_unit?: number;
  increase_bonus?: number;
  max_increase_bonus?: number;
  init_increase_bonus?: number;
  cost_bonus_unit?: number;
  reduce_money?: number;
  least_money_to_use_bonus?: number;
  max_reduce_bonus?: number;
}

/** What a member card has beside base_info and advanced_info; reference §2.20. */
export interface MemberCardMembers {
  prerogative: string;
  background_pic_url?: string;
  supply_bonus?: boolean;
  supply_balance?: boolean;
  bonus_url?: string;
  balance_url?: string;
  bonus_cleared?: string;
  bonus_rules?: string;
  balance_rules?: string;
  auto_activate?: boolean;
  wx_activate?: boolean;
  wx_activate_after_submit?: boolean;
  wx_activate_after_submit_url?: string;
  activate_url?: string;
  activate_app_brand_user_name?: string;
  activate_app_brand_pass?: string;
  bonus_app_brand_user_name?: string;
  bonus_app_brand_pass?: string;
  balance_app_brand_user_name?: string;
  balance_app_brand_pass?: string;
  custom_field1?: MemberCustomField;
  custom_field2?: MemberCustomField;
  custom_field3?: MemberCustomField;
  custom_cell1?: { name: string; tips?: string; url?: string };
  bonus_rule?: BonusRule;
  /** Percent taken off: 10 is 九折. */
  discount?: number;
}

/** POST /card/membercard/activate; balance in fen, times in Unix seconds. */
export interface MembercardActivateRequest {
  membership_number: string;
  code: string;
  card_id?: string;
  background_pic_url?: string;
  activate_begin_time?: number;
  activate_end_time?: number;
  init_bonus?: number;
  init_bonus_record?: string;
  init_balance?: number;
  init_custom_field_value1?: string;
  init_custom_field_value2?: string;
  init_custom_field_value3?: string;
}

/** Part of a form: what a person must, or may, fill in. */
export interface MemberForm {
  can_modify?: boolean;
  common_field_id_list?: string[];
  custom_field_list?: string[];
  rich_field_list?: {
    type: 'FORM_FIELD_RADIO' | 'FORM_FIELD_SELECT' | 'FORM_FIELD_CHECK_BOX';
    name: string;
    values: string[];
  }[];
}

/** POST /card/membercard/activateuserform/set */
export interface MembercardActivateuserformSetRequest {
  card_id: string;
  service_statement?: { name: string; url: string };
  bind_old_card?: { name: string; url: string };
  required_form?: MemberForm;
  optional_form?: MemberForm;
}

/** POST /card/membercard/activate/geturl */
export interface MembercardActivateGeturlRequest {
  card_id: string;
  outer_str?: string;
}

/** `url` carries encrypt_card_id, outer_str and biz, which the open-card component takes. */
export interface MembercardActivateGeturlAnswer extends WechatAnswer {
  url: string;
}

/** POST /card/membercard/activatetempinfo/get */
export interface MembercardActivatetempinfoGetRequest {
  activate_ticket: string;
}

/** What a person filled in. */
export interface MemberFormInfo {
  common_field_list: { name: string; value: string }[];
  custom_field_list: { name: string; value: string; value_list?: string[] }[];
}

export interface MembercardActivatetempinfoGetAnswer extends WechatAnswer {
  info: MemberFormInfo;
}

/** POST /card/membercard/userinfo/get */
export interface MembercardUserinfoGetRequest {
  card_id: string;
  code: string;
}

/** Balance in fen. */
export interface MembercardUserinfoGetAnswer extends WechatAnswer {
  openid: string;
  nickname: string;
  membership_number: string;
  bonus: number;
  balance: number;
  sex: 'MALE' | 'FEMALE' | 'UNKNOWN';
  user_info: MemberFormInfo;
  user_card_status: UserCardStatus | 'GIFT_SUCC';
  has_active: boolean;
}

/** POST /card/membercard/updateuser: `bonus` is the whole, `add_bonus` the change. Balance in fen. */
export interface MembercardUpdateuserRequest {
  code: string;
  card_id?: string;
  background_pic_url?: string;
  bonus?: number;
  add_bonus?: number;
  record_bonus?: string;
  balance?: number;
  add_balance?: number;
  record_balance?: string;
  custom_field_value1?: string;
  custom_field_value2?: string;
  custom_field_value3?: string;
  notify_optional?: {
    is_notify_bonus?: boolean;
    is_notify_balance?: boolean;
    is_notify_custom_field1?: boolean;
    is_notify_custom_field2?: boolean;
    is_notify_custom_field3?: boolean;
  };
}

export interface MembercardUpdateuserAnswer extends WechatAnswer {
  result_bonus: number;
  result_balance: number;
  openid: string;
}
