import type { WechatAnswer } from './answer';
import type { BoardingPass, GeneralCard, MeetingTicket, MovieTicket, ScenicTicket } from './card-kinds';
import type { MemberCardMembers } from './membercard';

export type CardType =
  | 'GROUPON'
  | 'CASH'
  | 'DISCOUNT'
  | 'GIFT'
  | 'GENERAL_COUPON'
  | 'MOVIE_TICKET'
  | 'BOARDING_PASS'
  | 'MEETING_TICKET'
  | 'SCENIC_TICKET'
  | 'GENERAL_CARD'
  | 'MEMBER_CARD';

export type CodeType =
  | 'CODE_TYPE_TEXT'
  | 'CODE_TYPE_BARCODE'
  | 'CODE_TYPE_QRCODE'
  | 'CODE_TYPE_ONLY_QRCODE'
  | 'CODE_TYPE_ONLY_BARCODE'
  | 'CODE_TYPE_NONE';

export type CardStatus =
  | 'CARD_STATUS_NOT_VERIFY'
  | 'CARD_STATUS_VERIFY_FAIL'
  | 'CARD_STATUS_VERIFY_OK'
  | 'CARD_STATUS_DISPATCH'
  | 'CARD_STATUS_DELETE';

/** Unix seconds, as a number or as a string of ten digits: WeChat takes both. */
export type Timestamp = number | string;

export type DateInfo =
  | { type: 'DATE_TYPE_FIX_TIME_RANGE'; begin_timestamp: Timestamp; end_timestamp: Timestamp }
  | { type: 'DATE_TYPE_FIX_TERM'; fixed_term: number; fixed_begin_term: number; end_timestamp?: Timestamp };

/** Only member cards can hold for good. */
export type PermanentDate = { type: 'DATE_TYPE_PERMANENT' };

type OrPermanent<Base> = Omit<Base, 'date_info'> & { date_info: DateInfo | PermanentDate };

/** Members of a card that every type has. Lengths are in UTF-8 bytes; reference §2.1. */
export interface BaseInfo {
  logo_url: string;
  code_type: CodeType;
  brand_name: string;
  title?: string;
  sub_title?: string;
  color: string;
  notice?: string;
  description: string;
  sku?: { quantity: number };
  date_info: DateInfo;
  service_phone?: string;
  use_custom_code?: boolean;
  bind_openid?: boolean;
  can_share?: boolean;
  can_give_friend?: boolean;
  get_limit?: number;
  use_limit?: number;
  location_id_list?: number[];
  use_all_locations?: boolean;
  center_title?: string;
  center_sub_title?: string;
  center_url?: string;
  center_app_brand_user_name?: string;
  center_app_brand_pass?: string;
  custom_url_name?: string;
  custom_url?: string;
  custom_url_sub_title?: string;
  custom_app_brand_user_name?: string;
  custom_app_brand_pass?: string;
  promotion_url_name?: string;
  promotion_url?: string;
  promotion_url_sub_title?: string;
  promotion_app_brand_user_name?: string;
  promotion_app_brand_pass?: string;
  source?: string;
  /** Gift cards: what one costs in fen, and how often it can be passed on. */
  giftcard_info?: { price: number };
  /** For whom the card is, in agent mode (第三方代制). */
  sub_merchant_info?: { merchant_id: number };
  max_give_friend_times?: number;
  /** Seeing it pushes user_view_card; member cards. */
  need_push_on_view?: boolean;
  pay_info?: { swipe_card: { use_mid_list?: string[]; create_mid?: string; is_swipe_card: boolean } };
}

export interface UseCondition {
  accept_category?: string;
  reject_category?: string;
  /** Yuan; seed 000 sends it as a string. */
  least_cost?: number | string;
  object_use_for?: string;
  can_use_with_other_discount?: boolean;
}

/** `type` is a weekday or HOLIDAY; without hours it holds all day. It only controls what is displayed. */
export interface TimeLimit {
  type: 'MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | 'HOLIDAY';
  begin_hour?: number;
  begin_minute?: number;
  end_hour?: number;
  end_minute?: number;
}

export interface AdvancedInfo {
  use_condition?: UseCondition;
  abstract?: { abstract?: string; icon_url_list?: string[] };
  text_image_list?: { image_url?: string; text?: string }[];
  time_limit?: TimeLimit[];
  business_service?: string[];
  consume_share_self_num?: number;
  consume_share_card_list?: { card_id: string; num: number }[];
  share_friends?: boolean;
}

interface CardBody<Base> {
  base_info: Base;
  advanced_info?: AdvancedInfo;
}

/** A card as the wire carries it: the inner key is the lower-case card type. Money in fen. */
export type WireCard<Base = BaseInfo> =
  | { card_type: 'GROUPON'; groupon: CardBody<Base> & { deal_detail: string } }
  | { card_type: 'CASH'; cash: CardBody<Base> & { reduce_cost: number; least_cost?: number } }
  | { card_type: 'DISCOUNT'; discount: CardBody<Base> & { discount: number } }
  | {
      card_type: 'GIFT';
      gift: CardBody<Base> & { gift: string; gift_name?: string; gift_num?: number; gift_unit?: string };
    }
  | { card_type: 'GENERAL_COUPON'; general_coupon: CardBody<Base> & { default_detail: string } }
  | { card_type: 'MOVIE_TICKET'; movie_ticket: CardBody<Base> & MovieTicket }
  | { card_type: 'BOARDING_PASS'; boarding_pass: CardBody<Base> & BoardingPass }
  | { card_type: 'MEETING_TICKET'; meeting_ticket: CardBody<Base> & MeetingTicket }
  | { card_type: 'SCENIC_TICKET'; scenic_ticket: CardBody<Base> & ScenicTicket }
  | { card_type: 'GENERAL_CARD'; general_card: CardBody<Base> & GeneralCard }
  | { card_type: 'MEMBER_CARD'; member_card: CardBody<OrPermanent<Base>> & MemberCardMembers };

/** POST /card/create */
export interface CardCreateRequest {
  card: WireCard;
}

export interface CardCreateAnswer extends WechatAnswer {
  card_id: string;
}

/** POST /card/get and /card/delete */
export interface CardIdRequest {
  card_id: string;
}

/** What /card/get adds to a card's base_info. `color` is a hex value there. */
export interface StoredBaseInfo extends BaseInfo {
  id: string;
  status: CardStatus;
  sku: { quantity: number; total_quantity: number };
  create_time: number;
  update_time: number;
}

export interface CardGetAnswer extends WechatAnswer {
  card: WireCard<StoredBaseInfo>;
}

/** POST /card/batchget; `count` at most 50. */
export interface CardBatchgetRequest {
  offset: number;
  count: number;
  status_list?: CardStatus[];
}

export interface CardBatchgetAnswer extends WechatAnswer {
  card_id_list: string[];
  total_num: number;
}

/** POST /card/modifystock */
export interface CardModifystockRequest {
  card_id: string;
  increase_stock_value?: number;
  reduce_stock_value?: number;
}
