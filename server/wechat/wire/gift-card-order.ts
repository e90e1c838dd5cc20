import type { WechatAnswer } from './answer';

/** Prices in fen, times in Unix seconds; `IsChatRoom` once it was sent. */
export interface GiftOrderInfo {
  order_id: string;
  page_id: string;
  trans_id: string;
  create_time: number;
  pay_finish_time: number;
  total_price: number;
  open_id: string;
  accepter_openid?: string;
  card_list: {
    card_id: string;
    price: number;
    code: string;
    default_gifting_msg: string;
    background_pic_url: string;
    accepter_openid?: string;
  }[];
  outer_str: string;
  IsChatRoom?: boolean;
}

/** POST /card/giftcard/order/get */
export interface GiftOrderGetRequest {
  order_id: string;
}

export interface GiftOrderGetAnswer extends WechatAnswer {
  order: GiftOrderInfo;
}

/** POST /card/giftcard/order/batchget: at most 31 days and 100 orders. */
export interface GiftOrderBatchgetRequest {
  begin_time: number;
  end_time: number;
  sort_type?: 'ASC' | 'DESC';
  offset: number;
  count: number;
}

export interface GiftOrderBatchgetAnswer extends WechatAnswer {
  total_count: number;
  order_list: GiftOrderInfo[];
}

/** POST /card/giftcard/order/refund */
export interface GiftOrderRefundRequest {
  order_id: string;
}
