import type { WechatAnswer } from './answer';

/** POST /datacube/getcard…; days like `2015-06-15` in UTC+8, `cond_source` 0 web pages, 1 API. */
export interface DatacubeRequest {
  begin_date: string;
  end_date: string;
  cond_source?: number;
  card_id?: string;
}

interface DayCounts {
  ref_date: string;
  view_cnt: number;
  view_user: number;
  receive_cnt: number;
  receive_user: number;
  verify_cnt: number;
  verify_user: number;
}

interface CouponCounts extends DayCounts {
  given_cnt: number;
  given_user: number;
  expire_cnt: number;
  expire_user: number;
}

/** POST /datacube/getcardbizuininfo */
export interface CardBizuinInfoAnswer extends WechatAnswer {
  list: CouponCounts[];
}

/** POST /datacube/getcardcardinfo; card_type 0 discount, 1 cash, 2 gift, 3 general, 4 groupon. */
export interface CardCardInfoAnswer extends WechatAnswer {
  list: (CouponCounts & { card_id: string; card_type: number })[];
}

/** POST /datacube/getcardmembercardinfo */
export interface MemberCardInfoAnswer extends WechatAnswer {
  list: (DayCounts & { active_user: number; total_user: number; total_receive_user: number })[];
}

/** POST /datacube/getcardmembercarddetail; `payOriginalFee` and `fee` in fen. */
export interface MemberCardDetailAnswer extends WechatAnswer {
  list: (CouponCounts & {
    merchanttype: number;
    cardid: string;
    submerchantid: number;
    active_cnt: number;
    active_user: number;
    new_user: number;
    payOriginalFee?: number;
    fee?: number;
  })[];
}
