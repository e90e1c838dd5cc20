import type { WechatAnswer } from './answer';

/** POST /card/generalcard/activate; balance in fen. */
export interface GeneralCardActivateRequest {
  code: string;
  card_id?: string;
  card_number: string;
  background_pic_url?: string;
  init_bonus?: number;
  init_balance?: number;
  init_custom_field_value1?: string;
  init_custom_field_value2?: string;
  init_custom_field_value3?: string;
}

/** POST /card/generalcard/unactivate */
export interface GeneralCardUnactivateRequest {
  code: string;
  card_id?: string;
}

/** POST /card/generalcard/updateuser: `bonus` and `balance` (fen) set, `add_…` changes. */
export interface GeneralCardUpdateRequest {
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
  can_give_friend?: boolean;
}

export interface GeneralCardUpdateAnswer extends WechatAnswer {
  result_bonus: number;
  result_balance: number;
  openid: string;
}
