import type { CardPlatform } from '../platform';
import type { CoinOrder, CoinOrderStatus, Tenths } from '../state/coins';
import { changeCoins, coinsOf, split } from './coin-account';
import { moveOrder, openOrder } from './coin-orders';

/** What may happen to a recharge, from which state. */
const before: Readonly<Record<'pay' | 'fail' | 'receipt', CoinOrderStatus>> = {
  pay: 'ORDER_STATUS_WAITING',
  fail: 'ORDER_STATUS_WAITING',
  receipt: 'ORDER_STATUS_FINANCE_SUCC',
};

export type OrderAct = keyof typeof before;

/** Only recharges can be paid, fail and get a receipt, each from its own state. */
export function canHappen(act: OrderAct, { type, status }: CoinOrder): boolean {
  return type === 'ORDER_TYPE_WXPAY' && status === before[act];
}

/** Somebody scans the QR code and pays: 支付成功, then 加代币成功. */
export function payOrder(platform: CardPlatform, order: CoinOrder, openid: string): CoinOrder {
  const payFinishTime = platform.clock.seconds();
  const paid = moveOrder(platform, order, 'ORDER_STATUS_SUCC', { payFinishTime, openid });
  changeCoins(platform, order.appid, 0, order.paid);
  return moveOrder(platform, paid, 'ORDER_STATUS_FINANCE_SUCC');
}

/** 已回退: WeChat's system failed. */
export function failOrder(platform: CardPlatform, order: CoinOrder): CoinOrder {
  return moveOrder(platform, order, 'ORDER_STATUS_ROLLBACK');
}

/** 已开发票. */
export function giveReceipt(platform: CardPlatform, order: CoinOrder, receiptInfo: string): CoinOrder {
  return moveOrder(platform, order, 'ORDER_STATUS_HAS_RECEIPT', { receiptInfo });
}

/** 平台扣减: at most what is there. */
export function takeCoins(platform: CardPlatform, appid: string, amount: Tenths, memo: string): CoinOrder {
  const account = coinsOf(platform, appid);
  const parts = split(Math.min(amount, account.free + account.paid), account);
  changeCoins(platform, appid, -parts.free, -parts.paid);
  return openOrder(platform, {
    appid,
    type: 'ORDER_TYPE_SYS_REDUCE',
    status: 'ORDER_STATUS_FINANCE_SUCC',
    desc: '平台扣减',
    memo,
    ...parts,
  });
}
