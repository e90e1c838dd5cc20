import type { WechatAnswer } from './answer';

export interface PoiPhoto {
  photo_url: string;
}

/** A store (门店) as the merchant describes it; coordinates in degrees, `avg_price` in yuan. */
export interface PoiBaseInfo {
  /** The merchant's own id. */
  sid?: string;
  business_name: string;
  branch_name?: string;
  province: string;
  city: string;
  district?: string;
  address: string;
  telephone: string;
  /** Levels joined by commas: `美食,快餐小吃`. */
  categories: string[];
  offset_type: number;
  longitude: number;
  latitude: number;
  photo_list: PoiPhoto[];
  recommend?: string;
  special?: string;
  introduction?: string;
  open_time?: string;
  avg_price?: number;
}

/** POST /cgi-bin/poi/addpoi. */
export interface PoiAddpoiRequest {
  business: { base_info: PoiBaseInfo };
}

/** WeChat gives `poi_id` at once since 2016-07-18, before only after the review. */
export interface PoiAddpoiAnswer extends WechatAnswer {
  poi_id?: number;
}

/** POST /cgi-bin/poi/getpoi and /cgi-bin/poi/delpoi. */
export interface PoiIdRequest {
  poi_id: string;
}

/** `available_state` 1 system error, 2 under review, 3 approved, 4 refused; `update_status` 1 while changes wait. */
export interface PoiState {
  poi_id?: string;
  available_state: 1 | 2 | 3 | 4;
  update_status: 0 | 1;
}

export interface PoiGetpoiAnswer extends WechatAnswer {
  business: { base_info: PoiBaseInfo & PoiState };
}

/** POST /cgi-bin/poi/getpoilist; `limit` 20 unless it says otherwise, 50 at most. */
export interface PoiGetpoilistRequest {
  begin: number;
  limit?: number;
}

export interface PoiGetpoilistAnswer extends WechatAnswer {
  business_list: { base_info: PoiBaseInfo & PoiState }[];
  total_count: string;
}

/** POST /cgi-bin/poi/updatepoi: these members only; `photo_list` replaces the whole list. */
export interface PoiUpdatepoiRequest {
  business: {
    base_info: {
      poi_id: string;
      sid?: string;
      telephone?: string;
      photo_list?: PoiPhoto[];
      recommend?: string;
      special?: string;
      introduction?: string;
      open_time?: string;
      avg_price?: number;
    };
  };
}

/** GET /cgi-bin/poi/getwxcategory. */
export interface PoiGetwxcategoryAnswer extends WechatAnswer {
  category_list: string[];
}

/** One store of the interfaces before POI; coordinates as texts. */
export interface CardLocation {
  business_name: string;
  province: string;
  city: string;
  district?: string;
  address: string;
  telephone: string;
  category: string;
  longitude: string;
  latitude: string;
}

/** POST /card/location/batchadd. */
export interface CardLocationBatchaddRequest {
  location_list: CardLocation[];
}

/** -1 for a store that could not be taken; errcode is then 40093. */
export interface CardLocationBatchaddAnswer extends WechatAnswer {
  location_id_list: number[];
}

/** POST /card/location/batchget; a `count` of 0 means all. */
export interface CardLocationBatchgetRequest {
  offset: number;
  count: number;
}

export interface CardLocationBatchgetAnswer extends WechatAnswer {
  location_list: {
    location_id: string;
    business_name: string;
    phone: string;
    address: string;
    longitude: string;
    latitude: string;
  }[];
  count: number;
}

/** POST /card/storewxa/set: the card that a store's mini-program shows. */
export interface CardStorewxaSetRequest {
  poi_id: number;
  card_id: string;
}

/** POST /card/storewxa/get. */
export interface CardStorewxaGetRequest {
  poi_id: number;
}

/** Without `card_id` when none was set. */
export interface CardStorewxaGetAnswer extends WechatAnswer {
  card_id?: string;
}
