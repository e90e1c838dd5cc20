const picture = 'http://mmbiz.qpic.cn/mmbiz/gift/0';

/** A theme of a page that sells this card. */
export function aGiftTheme(card_id: string, changes: object = {}) {
  return {
    theme_pic_url: picture,
    title: '生日',
    title_color: '#FB966E',
    item_list: [{ card_id, title: '焦糖拿铁' }],
    pic_item_list: [{ background_pic_url: picture, default_gifting_msg: '生日快乐' }],
    ...changes,
  };
}

/** The `page` of /card/giftcard/page/add that sells this card. */
export function aGiftPage(card_id: string, changes: object = {}) {
  return {
    page_title: '礼品卡',
    banner_pic_url: picture,
    theme_list: [aGiftTheme(card_id)],
    address: '广州市海珠区222号',
    service_phone: '020-12345678',
    biz_description: '退款指引',
    ...changes,
  };
}
