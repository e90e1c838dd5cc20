import type { WechatAnswer } from './answer';

/** What a payment of `least_cost` to `max_cost` gives, in fen, both included. */
export interface PayGift {
  card_id: string;
  least_cost: number;
  max_cost: number;
  jump_url?: string;
  /** A mini-program in place of jump_url. */
  app_brand_id?: string;
  app_brand_pass?: string;
}

/** Which payments: to these merchant numbers of WeChat Pay, between these Unix seconds. */
export interface PayGiftBaseInfo {
  mchid_list: string[];
  begin_time: number;
  end_time: number;
}

/** 支付即会员 with `member_rule`, 支付后送券 with `single_pay`. */
export type PayGiftRuleInfo<Base = PayGiftBaseInfo> =
  | { type: 'RULE_TYPE_PAY_MEMBER_CARD'; base_info: Base; member_rule: PayGift }
  | { type: 'RULE_TYPE_SINGLE_PAY'; base_info: Base; single_pay: PayGift };

/** POST /card/paygiftcard/add. */
export interface PaygiftcardAddRequest {
  rule_info: PayGiftRuleInfo;
}

/** A merchant number that the rule does not hold for; `occupy_*` when somebody else has it. */
export interface FailedMchid {
  mchid: string;
  errcode: number;
  errmsg: string;
  occupy_rule_id?: number;
  occupy_appid?: string;
}

export interface PaygiftcardAddAnswer extends WechatAnswer {
  rule_id: number;
  fail_mchid_list: FailedMchid[];
  succ_mchid_list: string[];
}

/** POST /card/paygiftcard/getbyid and /card/paygiftcard/delete. */
export interface PaygiftcardRuleRequest {
  rule_id: number;
}

/** base_info as WeChat answers it; RULE_STATUS_EXPIRE is our word for a rule whose time is over. */
export interface PayGiftRuleBaseInfo extends PayGiftBaseInfo {
  status: 'RULE_STATUS_OK' | 'RULE_STATUS_EXPIRE';
  create_time: number;
  update_time: number;
}

export interface PaygiftcardGetbyidAnswer extends WechatAnswer {
  rule_info: PayGiftRuleInfo<PayGiftRuleBaseInfo>;
}

/** POST /card/paygiftcard/batchget; `effective` leaves out rules that hold no more. */
export interface PaygiftcardBatchgetRequest {
  type: PayGiftRuleInfo['type'];
  effective: boolean;
  offset: number;
  count: number;
}

export interface PaygiftcardBatchgetAnswer extends WechatAnswer {
  total_count: number;
  rule_list: (PayGiftRuleInfo<PayGiftRuleBaseInfo> & { rule_id?: number })[];
}
