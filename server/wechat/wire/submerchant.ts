/** A sub-merchant (子商户) as its mother merchant hands it in. `protocol` is the media_id of the authorisation letter. */
export interface SubMerchantInfo {
  app_id?: string;
  /** 12 汉字. */
  brand_name: string;
  logo_url: string;
  protocol: string;
  /** When the letter ends, in Unix seconds. */
  end_time: number;
  primary_category_id: number;
  secondary_category_id: number;
  /** With operator_media_id, for a sole trader (个体工商户) without a seal. */
  agreement_media_id?: string;
  operator_media_id?: string;
}

/** The last two are unconfirmed. */
export type SubMerchantStatus = 'CHECKING' | 'APPROVED' | 'REJECTED' | 'EXPIRED';

/** What the platform answers about a sub-merchant; times in Unix seconds. */
export interface SubMerchantView {
  merchant_id: number;
  app_id: string;
  create_time: number;
  update_time: number;
  brand_name: string;
  logo_url: string;
  status: SubMerchantStatus;
  begin_time: number;
  end_time: number;
  primary_category_id: number;
  secondary_category_id: number;
}

/** POST /card/submerchant/submit */
export interface SubmerchantSubmitRequest {
  info: SubMerchantInfo;
}

/** POST /card/submerchant/update */
export interface SubmerchantUpdateRequest {
  info: SubMerchantInfo & { merchant_id: number };
}

/** POST /card/submerchant/get */
export interface SubmerchantGetRequest {
  merchant_id: number;
}

/** Of submit, update and get; there is no errcode in it. */
export interface SubmerchantAnswer {
  info: SubMerchantView;
}

/** POST /card/submerchant/batchget */
export interface SubmerchantBatchgetRequest {
  begin_id: number;
  limit: number;
  status?: SubMerchantStatus;
}

export interface SubmerchantBatchgetAnswer {
  info_list: SubMerchantView[];
  next_begin_id: number;
}

export interface SecondaryCategory {
  secondary_category_id: number;
  category_name: string;
  need_qualification_stuffs: string[];
  can_choose_prepaid_card: 0 | 1;
  can_choose_payment_card: 0 | 1;
}

/** GET /card/getapplyprotocol: the trades to which cards are open. */
export interface GetapplyprotocolAnswer {
  category: {
    primary_category_id: number;
    category_name: string;
    secondary_category: SecondaryCategory[];
  }[];
}
