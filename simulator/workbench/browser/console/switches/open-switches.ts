import type { SwitchWords } from './switch-words';

const values = (...pairs: readonly (readonly [string | number, string])[]) =>
  pairs.map(([value, label]) => ({ value, label }));

/** The switches about what no document settles (reference §11). */
export const openSwitches: Record<string, SwitchWords> = {
  untakenGift: {
    label: '转赠没人收',
    values: values(['waits', '停在 GIFT_TIMEOUT，等赠送人收回'], ['comes-back', '自动退回赠送人']),
  },
  giftTimeoutCode: { label: '核销转赠超时的券', values: values([40078, '40078'], [40127, '40127']) },
  checkConsume: { label: 'code/get 不填 check_consume 时算 true' },
  earlyCode: {
    label: '查询未到生效时间的 code',
    values: values([40079, '40079'], ['ok', '0，can_consume 为 false']),
  },
  newcodeMember: {
    label: 'code/update 的 newcode',
    values: values(['unknown', '不认识'], ['accepted', '当作 new_code']),
  },
  encryptCodeForm: {
    label: 'code/decrypt 的 encrypt_code',
    values: values(['raw', '原样 base64'], ['either', '也接受 urlencode 过的']),
  },
  depositAnswer: {
    label: 'code/deposit 的返回',
    values: values(['lists', '列表（实测）'], ['counts', '个数（文档）']),
  },
  consumeOuterStr: {
    label: '核销时回传到事件的字段',
    values: values(['outer_str', 'outer_str'], ['outer_id', 'outer_id'], ['none', '没有']),
  },
  eventCodes: {
    label: '非自定义 code 的 UserCardCode',
    values: values(['filled', '有值'], ['empty', '为空（删除、查看、核销事件）']),
  },
  ticketLife: {
    label: 'ticket 的寿命',
    values: values(['independent', '与 access_token 无关'], ['with-token', '随 access_token 失效']),
  },
  qrcodeCards: { label: '一个二维码最多几张卡券' },
  outerStrBytes: { label: 'outer_str 的长度', hint: '字节，二维码里的' },
  wrongCodeType: { label: 'code_type 不对', values: values([40072, '40072'], [40053, '40053']) },
  missingNotice: {
    label: '创建时没有 notice',
    values: values(['accepted', '接受'], ['refused', '拒绝 41011']),
  },
  centerCellBytes: {
    label: 'center_title 和 center_sub_title 的长度',
    values: values(['27-36', '9 和 12 个汉字'], ['18-24', '6 和 8 个汉字']),
  },
  reviewedFields: {
    label: '修改后要重新审核的字段',
    values: values(['table', '按官方表'], ['title-and-description', '只有标题和说明']),
  },
  advancedReview: {
    label: '修改封面和图文后重新审核',
    values: values(['pictures', '要'], ['none', '不要']),
  },
  h5LinksFor: {
    label: '2020 年起仍可用网页链接的卡',
    values: values(['nobody', '没有'], ['gift-cards', '礼品卡'], ['gift-and-member-cards', '礼品卡和会员卡']),
  },
  giftNumeral: { label: '礼品的数量', values: values(['digit', '苹果1个'], ['chinese', '苹果一个']) },
  severalConditions: {
    label: '多个门槛的库存价格',
    values: values(['dearest', '按最贵的'], ['sum', '相加']),
  },
  secondActivation: { label: '再次开通券点', values: values(['zero', '奖励 0'], ['refused', '拒绝 40097']) },
  tooManyCards: { label: 'batchget 超过 50', values: values([40097, '40097'], [45039, '45039']) },
  claimedWindow: {
    label: '延长有效期后已领的券',
    values: values(['follows-card', '跟着延长'], ['as-claimed', '不变']),
  },
  selfRedeemSource: {
    label: '自助核销的 ConsumeSource',
    values: values(
      ['FROM_MOBILE_HELPER', 'FROM_MOBILE_HELPER'],
      ['FROM_MP', 'FROM_MP'],
      ['FROM_API', 'FROM_API'],
    ),
  },
};
