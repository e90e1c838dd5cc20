/** What a 电影票 has beside base_info and advanced_info. */
export interface MovieTicket {
  detail: string;
}

/** 飞机票; times in Unix seconds. */
export interface BoardingPass {
  from: string;
  to: string;
  flight: string;
  departure_time: number;
  landing_time: number;
  air_model: string;
  gate?: string;
  boarding_time?: number;
  check_in_url?: string;
}

/** 会议门票 */
export interface MeetingTicket {
  meeting_detail: string;
  map_url?: string;
}

/** 景区门票 */
export interface ScenicTicket {
  ticket_class: string;
  guide_url?: string;
}

export interface GeneralCardField {
  name?: string;
  name_type?: string;
  url?: string;
}

/** 通用卡: a 礼品卡 with money on it (in fen), or one to be exchanged (VOUCHER). */
export interface GeneralCard {
  sub_card_type: 'GIFT_CARD' | 'VOUCHER';
  prerogative?: string;
  background_pic_url?: string;
  auto_activate?: boolean;
  supply_bonus?: boolean;
  init_bonus?: number;
  supply_balance?: boolean;
  init_balance?: number;
  custom_field1?: GeneralCardField;
  custom_field2?: GeneralCardField;
  custom_field3?: GeneralCardField;
}
