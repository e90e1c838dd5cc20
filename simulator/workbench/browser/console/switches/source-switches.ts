import type { SwitchWords } from './switch-words';

const values = (...pairs: readonly (readonly [string | number, string])[]) =>
  pairs.map(([value, label]) => ({ value, label }));

/** The switches about which sources disagree, or which belong to one of WeChat's times (reference §8.1, §10, §11). */
export const sourceSwitches: Record<string, SwitchWords> = {
  era: {
    label: '时期',
    values: values(
      ['2016-friends', '2016：朋友的券'],
      ['2020-miniprogram-jump', '2020：卡券只能跳小程序'],
      ['2021-closed', '2021：停止创建普通券'],
    ),
  },
  unknownStore: {
    label: '卡券里没有创建过的门店',
    values: values(['accepted', '接受'], [40098, '40098'], [40072, '40072']),
  },
  payGiftUnknownCard: {
    label: '支付后送券的 card_id 不存在',
    values: values([40053, '40053'], [72001, '72001']),
  },
  unknownMchid: {
    label: '支付后送券的商户号未绑定',
    values: values(['accepted', '接受'], ['72002', '72002']),
  },
  poiIdBeforeReview: {
    label: '门店审核前给 poi_id',
    values: values(['given', '创建时就给'], ['withheld', '审核通过才给']),
  },
  storeBaseFields: {
    label: '修改门店的名称、地址',
    values: values(['ignored', '忽略'], ['refused', '拒绝 40097']),
  },
  storeUpdateNotice: {
    label: '门店修改的审核结果',
    values: values(['none', '不推送'], ['pushed', '推送']),
  },
  h5LinkCode: {
    label: '网页链接被拒的错误码',
    values: values([43012, '43012'], [40150, '40150'], [45103, '45103']),
  },
  closedCreateCode: { label: '停止创建的错误码', values: values([48001, '48001'], [45103, '45103']) },
  strictTypes: { label: '数字加引号就拒绝' },
  ipWhitelist: { label: '检查 IP 白名单' },
  ipRefusal: {
    label: 'IP 不在白名单的错误码',
    values: [40164, 40090, 45035, 61004, 89501, 89503, 89506, 89507].map((value) => ({
      value,
      label: String(value),
    })),
  },
  wrongSecretCode: { label: 'AppSecret 错误', values: values([40125, '40125'], [40001, '40001']) },
  forcedRefresh: {
    label: '强制刷新 token',
    values: values(['two-calls', '两次才作废旧的'], ['at-once', '立刻作废旧的']),
  },
  tooFrequentCode: { label: '一分钟内太频繁', values: values([45011, '45011'], [42005, '42005']) },
  deletedCode: { label: '操作已删除的 code', values: values([40127, '40127'], [40078, '40078']) },
  unknownCode: { label: 'code 不存在', values: values([40056, '40056'], [40116, '40116']) },
  unmarkMismatch: { label: '解除别人的 mark', values: values([40416, '40416'], [40146, '40146']) },
  markAgain: { label: '再次 mark', values: values(['prolongs', '延长 300 秒'], ['keeps', '不延长']) },
  unmarkableCode: { label: 'mark 已失效的 code', values: values([40127, '40127'], [40078, '40078']) },
  unavailableEvent: {
    label: '设置失效时的事件',
    values: values(['none', '没有'], ['user_del_card', 'user_del_card']),
  },
  bothStockValues: { label: '同时增减库存', values: values(['net', '取差值'], ['refused', '拒绝']) },
  deletedCardClaim: {
    label: '领取已删除的卡券',
    values: values(['nobody', '都不行'], ['white-list', '白名单可以']),
  },
  cardExtOuterStr: {
    label: 'card_ext 里 outer_str 的长度',
    values: values(['any-length', '不限'], ['limited', '同二维码']),
  },
  unmarkedConsume: { label: '未 mark 就核销', values: values([40003, '40003'], [43018, '43018']) },
  unreviewedConsume: { label: '未过审时核销', values: values(['refused', '拒绝'], ['allowed', '允许']) },
  statusNames: { label: '卡券状态的写法', values: values(['current', '现在的'], ['older', '旧文档的']) },
  qrcodeLife: {
    label: '二维码不填有效期',
    values: values(['permanent', '永久'], ['365-days', '365 天'], ['90-days', '90 天']),
  },
  getLimitDefault: {
    label: 'get_limit 不填',
    values: values([50, '50'], ['quantity', '等于库存'], [1, '1']),
  },
  colors: { label: '颜色数', values: values([14, '14 种'], [10, '10 种']) },
  uploadFormats: { label: '上传图片', values: values(['jpg-png', 'JPG 和 PNG'], ['jpg', '只有 JPG']) },
  noticeBytes: { label: 'notice 的长度', values: values([48, '16 个汉字'], [36, '12 个汉字']) },
  descriptionBytes: {
    label: 'description 的长度',
    values: values([3072, '1024 个汉字'], [3000, '1000 个汉字']),
  },
  customUrlNameBytes: { label: 'custom_url_name 的长度', values: values([15, '15 字节'], [16, '16 字节']) },
  longLogoUrl: { label: 'logo_url 超过 128 字节', values: values(['accepted', '接受'], ['refused', '拒绝']) },
  smallReduceCost: { label: '减免不到一元', values: values(['accepted', '接受'], ['refused', '拒绝']) },
  leastCostUnit: { label: 'least_cost 的单位', values: values(['yuan', '元'], ['fen', '分']) },
  cashTitle: {
    label: '满减券的标题',
    values: values(['short', '满500减50'], ['with-scope', '全场满500减50']),
  },
  olderNames: {
    label: '旧的字段名（canshare 等）',
    values: values(['accepted', '接受'], ['refused', '拒绝']),
  },
  customerServiceWindow: {
    label: '客服消息的时限',
    values: values(['48-hours', '48 小时'], ['none', '不限']),
  },
  giftLifeSeconds: { label: '转赠多久内可收', hint: '秒，按世界的钟' },
  landingPageCards: { label: '货架最多几张卡券' },
  bannerSize: { label: '货架的 banner', values: values(['any', '不限大小'], ['640x300', '640×300']) },
  preAuthCodeLife: {
    label: '预授权码有效期',
    values: values([1800, '1800 秒'], [600, '600 秒']),
  },
  authCodeLifeSeconds: { label: '授权码有效期', hint: '秒，按世界的钟' },
  wrongVerifyTicketCode: {
    label: '错误的 component_verify_ticket',
    values: values([61006, '61006'], [40091, '40091']),
  },
  subMerchantMemberCard: {
    label: '子商户的会员卡',
    values: values(['accepted', '可以创建'], ['refused', '拒绝 45042']),
  },
  untakenGift: {
    label: '没人收的转赠',
    values: values(['waits', '等赠送人取回'], ['comes-back', '自动退回']),
  },
  needsMemberCardCode: {
    label: '会员卡接口收到别的卡券',
    values: values([72003, '72003 need member card'], [40071, '40071 invalid card type']),
  },
  activateAgain: { label: '再次激活会员卡', values: values(['accepted', '接受'], ['refused', '拒绝 40078']) },
  inactiveMember: {
    label: '更新未激活的会员',
    values: values(['refused', '拒绝 40078'], ['accepted', '接受']),
  },
  memberFieldsNotSupplied: {
    label: '会员卡没有的积分、余额、类目',
    values: values(['refused', '拒绝'], ['accepted', '接受']),
  },
  activateTicketLife: { label: 'activate_ticket 的时限', hint: '秒，按世界的钟' },
  boundOpenid: {
    label: '小程序里 bind_openid 要的 openid',
    values: values(['official-account', '公众号的'], ['mini-program', '小程序的']),
  },
};
