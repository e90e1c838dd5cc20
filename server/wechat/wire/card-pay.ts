import type { WechatAnswer } from './answer';

/** GET /card/pay/activate; `reward` in coins (券点), 200 the first time. */
export interface PayActivateAnswer extends WechatAnswer {
  reward: number;
}

/** POST /card/pay/getpayprice; WeChat's own sample quotes the quantity. */
export interface PayGetpaypriceRequest {
  card_id: string;
  quantity: number | string;
}

/** Coins as decimal texts; `order_id` is good for 60 seconds and one confirm. */
export interface PayGetpaypriceAnswer extends WechatAnswer {
  order_id: string;
  price: string;
  free_coin: string;
  pay_coin: string;
}

/** GET /card/pay/getcoinsinfo; coins as numbers. */
export interface PayGetcoinsinfoAnswer extends WechatAnswer {
  free_coin: number;
  pay_coin: number;
  total_coin: number;
}

/** POST /card/pay/confirm */
export interface PayConfirmRequest {
  card_id: string;
  order_id: string;
  quantity: number | string;
}

/** POST /card/pay/recharge; one coin is one yuan. */
export interface PayRechargeRequest {
  coin_count: number;
}

/** `qrcode_buffer` is the picture in base64. */
export interface PayRechargeAnswer extends WechatAnswer {
  order_id: string;
  qrcode_url: string;
  qrcode_buffer: string;
}

export interface PayGetorderRequest {
  order_id: string;
}

/** Times in Unix seconds, coins as decimal texts. */
export interface CoinOrderInfo {
  order_id: string;
  status: string;
  create_time: number;
  pay_finish_time: number;
  desc: string;
  free_coin_count: string;
  pay_coin_count: string;
  refund_free_coin_count: string;
  refund_pay_coin_count: string;
  openid: string;
  order_type: string;
}

export interface PayGetorderAnswer extends WechatAnswer {
  order_info: CoinOrderInfo;
}

/** POST /card/pay/getorderlist; `nor_filter` names what to leave out. Times in Unix seconds. */
export interface PayGetorderlistRequest {
  offset?: number;
  count?: number;
  order_type?: string;
  nor_filter?: { status: string };
  sort_info?: { sort_key: 'SORT_BY_TIME'; sort_type: 'SORT_ASC' | 'SORT_DESC' };
  begin_time?: number | string;
  end_time?: number | string;
}

export interface PayGetorderlistAnswer extends WechatAnswer {
  total_num: number;
  order_list: CoinOrderInfo[];
}
