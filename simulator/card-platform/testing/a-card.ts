interface CardChanges {
  type?: 'GROUPON' | 'CASH' | 'DISCOUNT' | 'GIFT' | 'GENERAL_COUPON';
  base?: object;
  advanced?: object;
  own?: object;
}

const ownMembers = {
  GROUPON: { deal_detail: '双人套餐一份' },
  CASH: { reduce_cost: 500 },
  DISCOUNT: { discount: 30 },
  GIFT: { gift: '酸梅汤一杯' },
  GENERAL_COUPON: { default_detail: '到店赠小菜' },
};

/** Half a year around 2026-05-01, when the tests' clock stands. */
export const cardBegin = 1_767_196_800;
export const cardEnd = 1_782_835_199;

/** The body of /card/create for a card that everyone may claim once reviewed. */
export function aCard({ type = 'CASH', base = {}, advanced = {}, own = {} }: CardChanges = {}) {
  const detail = {
    base_info: {
      logo_url: 'http://mmbiz.qpic.cn/mmbiz/logo/0',
      brand_name: '微信餐厅',
      code_type: 'CODE_TYPE_QRCODE',
      title: '五元代金券',
      color: 'Color010',
      notice: '请出示二维码',
      description: '不可与其他优惠同享',
      sku: { quantity: 100 },
      date_info: { type: 'DATE_TYPE_FIX_TIME_RANGE', begin_timestamp: cardBegin, end_timestamp: cardEnd },
      get_limit: 3,
      ...base,
    },
    advanced_info: advanced,
    ...ownMembers[type],
    ...own,
  };
  return { card: { card_type: type, [type.toLowerCase()]: detail } };
}
