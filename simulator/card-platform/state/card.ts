import type { AdvancedInfo, BaseInfo, CardStatus, CardType } from '#server/wechat/wire/index';
import type { JsonObject } from '../http/json';
import type { ActivateForm } from './membership';

/** When a card's codes hold; seconds since 1970, terms in days. */
export type CardDates =
  | { type: 'DATE_TYPE_FIX_TIME_RANGE'; begin_timestamp: number; end_timestamp: number }
  | {
      type: 'DATE_TYPE_FIX_TERM';
      fixed_term: number;
      fixed_begin_term: number;
      end_timestamp?: number;
    }
  | { type: 'DATE_TYPE_PERMANENT' };

/** base_info as the platform keeps it: checked, with defaults, without stock. */
export type CardBase = Omit<BaseInfo, 'date_info' | 'sku' | 'title' | 'get_limit'> & {
  title: string;
  get_limit: number;
  date_info: CardDates;
  get_custom_code_mode?: 'GET_CUSTOM_CODE_MODE_DEPOSIT';
};

/** What a merchant created by /card/create; `type` decides which members `own` has. */
export interface Card {
  id: string;
  appid: string;
  type: CardType;
  status: CardStatus;
  base: CardBase;
  advanced: AdvancedInfo;
  /** Members outside base_info and advanced_info, for instance `reduce_cost`. */
  own: JsonObject;
  /** What is left of totalQuantity. */
  quantity: number;
  totalQuantity: number;
  /** Seconds. */
  createTime: number;
  /** Seconds. */
  updateTime: number;
  /** When it was handed in for review, in seconds. */
  submitTime: number;
  refuseReason?: string;
  /** 微信买单: holders pay with the coupon in WeChat. */
  payCell?: boolean;
  /** 自助核销: holders redeem on their own phone. */
  selfConsumeCell?: SelfConsumeCell;
  /** Of a member card with wx_activate: what activateuserform/set asks people for. */
  activateForm?: ActivateForm;
  /** How many codes were imported; only with GET_CUSTOM_CODE_MODE_DEPOSIT. */
  depositedCount?: number;
}

/** What a holder must enter to redeem without staff. */
export interface SelfConsumeCell {
  needVerifyCode: boolean;
  needRemarkAmount: boolean;
}

/** Its codes were imported and are given out at random. */
export function givesDepositedCodes({ base }: Pick<Card, 'base'>): boolean {
  return base.get_custom_code_mode === 'GET_CUSTOM_CODE_MODE_DEPOSIT';
}

/** Whoever gives it out must bring a code along. */
export function needsCode(card: Pick<Card, 'base'>): boolean {
  return Boolean(card.base.use_custom_code) && !givesDepositedCodes(card);
}
