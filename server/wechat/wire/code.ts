import type { WechatAnswer } from './answer';
import type { MemberFormInfo } from './membercard';

export type UserCardStatus =
  | 'NORMAL'
  | 'CONSUMED'
  | 'EXPIRE'
  | 'GIFTING'
  | 'GIFT_TIMEOUT'
  | 'DELETE'
  | 'UNAVAILABLE';

/** POST /card/code/get; with `check_consume` false a code that cannot be consumed is no error. */
export interface CodeGetRequest {
  code: string;
  card_id?: string;
  check_consume?: boolean;
}

/** `begin_time` and `end_time` in Unix seconds. */
export interface CodeGetAnswer extends WechatAnswer {
  card: { card_id: string; begin_time: number; end_time: number; code?: string };
  openid: string;
  can_consume: boolean;
  user_card_status: UserCardStatus;
  outer_str?: string;
  mark_openid?: string;
  use_count?: number;
  /** These only with member cards. */
  nickname?: string;
  membership_number?: string;
  bonus?: number;
  user_info?: MemberFormInfo;
}

/** POST /card/code/decrypt; the JSON carries the raw base64. */
export interface CodeDecryptRequest {
  encrypt_code: string;
}

export interface CodeDecryptAnswer extends WechatAnswer {
  code: string;
}

/** POST /card/code/consume; `card_id` is needed for custom codes. There is no way back. */
export interface CodeConsumeRequest {
  code: string;
  card_id?: string;
  openid?: string;
}

export interface CodeConsumeAnswer extends WechatAnswer {
  card: { card_id: string };
  openid: string;
}

/** POST /card/user/getcardlist */
export interface UserCardListRequest {
  openid: string;
  card_id?: string;
}

export interface UserCardListAnswer extends WechatAnswer {
  card_list: { code: string; card_id: string }[];
  has_share_card?: boolean;
}
