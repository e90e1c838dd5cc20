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
  selfRedeemSource: {
    label: '自助核销的 ConsumeSource',
    values: values(
      ['FROM_MOBILE_HELPER', 'FROM_MOBILE_HELPER'],
      ['FROM_MP', 'FROM_MP'],
      ['FROM_API', 'FROM_API'],
    ),
  },
};
