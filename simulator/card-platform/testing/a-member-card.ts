interface MemberCardChanges {
  base?: object;
  own?: object;
}

/** The body of /card/create for a member card with bonus and balance that holds for good. */
export function aMemberCard({ base = {}, own = {} }: MemberCardChanges = {}) {
  const member_card = {
    base_info: {
      logo_url: 'http://mmbiz.qpic.cn/mmbiz/logo/0',
      brand_name: '微信餐厅',
      code_type: 'CODE_TYPE_TEXT',
      title: '微信餐厅会员卡',
      color: 'Color010',
      notice: '结账时出示',
      description: '每人一张',
      sku: { quantity: 100 },
      date_info: { type: 'DATE_TYPE_PERMANENT' },
      get_limit: 1,
      ...base,
    },
    prerogative: '每月十日九折',
    supply_bonus: true,
    supply_balance: true,
    custom_field1: { name_type: 'FIELD_NAME_TYPE_LEVEL' },
    ...own,
  };
  return { card: { card_type: 'MEMBER_CARD', member_card } };
}
