import type { WechatAnswer } from './answer';

interface GiftCell {
  title: string;
  url: string;
}

/** Cards under one picture, and what they can be wrapped in. */
export interface GiftTheme {
  theme_pic_url: string;
  title: string;
  title_color: string;
  show_sku_title_first?: boolean;
  item_list: { card_id: string; title?: string }[];
  pic_item_list: { background_pic_url: string; default_gifting_msg: string; outer_img_id?: string }[];
  category_index?: number;
  is_banner?: boolean;
}

/** A 货架, on which gift cards are sold. */
export interface GiftCardPage {
  page_title?: string;
  support_multi?: boolean;
  banner_pic_url: string;
  theme_list: GiftTheme[];
  category_list?: { title: string }[];
  address?: string;
  service_phone?: string;
  biz_description?: string;
  cell_1?: GiftCell;
  cell_2?: GiftCell;
}

/** POST /card/giftcard/page/add */
export interface GiftPageAddRequest {
  page: GiftCardPage;
}

export interface GiftPageAddAnswer extends WechatAnswer {
  page_id: string;
}

/** POST /card/giftcard/page/get */
export interface GiftPageGetRequest {
  page_id: string;
}

export interface GiftPageGetAnswer extends WechatAnswer {
  page: GiftCardPage;
}

/** POST /card/giftcard/page/update */
export interface GiftPageUpdateRequest {
  page: Partial<GiftCardPage> & { page_id: string };
}

/** POST /card/giftcard/page/batchget, with an empty object */
export interface GiftPageBatchgetAnswer extends WechatAnswer {
  page_id_list: string[];
}

/** POST /card/giftcard/maintain/set; either `page_id` or `all`. */
export interface GiftMaintainRequest {
  page_id?: string;
  all?: boolean;
  maintain: boolean;
}

export interface GiftMaintainAnswer extends WechatAnswer {
  control_info: {
    biz_control_type: string;
    system_biz_control_type: string;
    list: { page_id: string; page_control_type: string; system_page_control_type: string }[];
  };
}
