import type { Word } from './card-words';

/** Seed 002's own words for the orders of coins. */
const types: Record<string, string> = {
  ORDER_TYPE_SYS_ADD: '平台赠送',
  ORDER_TYPE_WXPAY: '充值',
  ORDER_TYPE_REFUND: '库存回退券点',
  ORDER_TYPE_REDUCE: '券点兑换库存',
  ORDER_TYPE_SYS_REDUCE: '平台扣减',
};

const statuses: Record<string, Word> = {
  ORDER_STATUS_WAITING: { text: '等待支付', tone: 'warn' },
  ORDER_STATUS_SUCC: { text: '支付成功', tone: 'ok' },
  ORDER_STATUS_FINANCE_SUCC: { text: '加代币成功', tone: 'ok' },
  ORDER_STATUS_QUANTITY_SUCC: { text: '加库存成功', tone: 'ok' },
  ORDER_STATUS_HAS_REFUND: { text: '已退币', tone: 'quiet' },
  ORDER_STATUS_REFUND_WAITING: { text: '等待退币确认', tone: 'warn' },
  ORDER_STATUS_ROLLBACK: { text: '已回退', tone: 'bad' },
  ORDER_STATUS_HAS_RECEIPT: { text: '已开发票', tone: 'quiet' },
};

export const orderTypeName = (type: string): string => types[type] ?? type;
export const orderStatusWord = (status: string): Word => statuses[status] ?? { text: status, tone: 'quiet' };
