import type { CardType } from '#server/wechat/wire/index';

interface CardChanges {
  type?: CardType;
  base?: object;
  advanced?: object;
  own?: object;
}

const ownMembers: Record<CardType, object> = {
  GROUPON: { deal_detail: '双人套餐一份' },
  CASH: { reduce_cost: 500 },
  DISCOUNT: { discount: 30 },
  GIFT: { gift: '酸梅汤一杯' },
  GENERAL_COUPON: { default_detail: '到店赠小菜' },
  MEMBER_CARD: { prerogative: '每月十日九折' },
  MOVIE_TICKET: { detail: '电影名：xxx，电影简介：xxx' },
  BOARDING_PASS: {
    from: '成都',
    to: '广州',
    flight: 'CE123',
    departure_time: 1_777_694_400,
    landing_time: 1_777_703_400,
    air_model: '空客A320',
  },
  MEETING_TICKET: { meeting_detail: '会议时间：xxx，地点：xxx' },
  SCENIC_TICKET: { ticket_class: '全日票' },
  GENERAL_CARD: { sub_card_type: 'GIFT_CARD', supply_balance: true, init_balance: 10_000 },
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
