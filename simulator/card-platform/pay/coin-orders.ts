import { randomInt } from 'node:crypto';
import type { CoinOrderInfo } from '#server/wechat/wire/index';
import type { CardPlatform } from '../platform';
import type { Account } from '../state/account';
import type { CoinOrder, CoinOrderStatus } from '../state/coins';
import { openidOf } from '../state/identity';
import { shanghaiDate } from '../statistics/shanghai-date';
import { coinText } from './coins';

/** Real ids begin like this one: `100005790120151221401000171` (seed 002). */
const ID_PREFIX = '1000057901';
const SERIAL_DIGITS = 9;

type Given = Pick<CoinOrder, 'appid' | 'type' | 'status' | 'desc'> & Partial<CoinOrder>;

/** Writes a movement of coins down and tells the account. */
export function openOrder(platform: CardPlatform, given: Given): CoinOrder {
  const now = platform.clock.seconds();
  const finished = given.status === 'ORDER_STATUS_WAITING' ? 0 : now;
  return saveOrder(platform, {
    orderId: newOrderId(platform, now),
    createTime: now,
    payFinishTime: finished,
    memo: '',
    free: 0,
    paid: 0,
    refundFree: 0,
    refundPaid: 0,
    openid: openidOf(given.appid, 'merchant'),
    ...given,
  });
}

/** The next state of an order, with an event. */
export function moveOrder(
  platform: CardPlatform,
  order: CoinOrder,
  status: CoinOrderStatus,
  changes: Partial<CoinOrder> = {},
): CoinOrder {
  return saveOrder(platform, { ...order, ...changes, status });
}

function saveOrder(platform: CardPlatform, order: CoinOrder): CoinOrder {
  platform.store.coinOrders.put(order);
  const account = platform.store.accounts.get(order.appid);
  if (account) announceOrder(platform, account, order);
  return order;
}

function announceOrder(platform: CardPlatform, account: Account, order: CoinOrder): void {
  const info = orderView(order);
  platform.announce(account, 'card_pay_order', order.openid, {
    OrderId: info.order_id,
    Status: info.status,
    CreateOrderTime: info.create_time,
    PayFinishTime: info.pay_finish_time,
    Desc: info.desc,
    FreeCoinCount: info.free_coin_count,
    PayCoinCount: info.pay_coin_count,
    RefundFreeCoinCount: info.refund_free_coin_count,
    RefundPayCoinCount: info.refund_pay_coin_count,
    OrderType: info.order_type,
    Memo: order.memo,
    ReceiptInfo: order.receiptInfo ?? '',
  });
}

/** An order as getorder and getorderlist write it. */
export function orderView(order: CoinOrder): CoinOrderInfo {
  return {
    order_id: order.orderId,
    status: order.status,
    create_time: order.createTime,
    pay_finish_time: order.payFinishTime,
    desc: order.desc,
    free_coin_count: coinText(order.free),
    pay_coin_count: coinText(order.paid),
    refund_free_coin_count: coinText(order.refundFree),
    refund_pay_coin_count: coinText(order.refundPaid),
    openid: order.openid,
    order_type: order.type,
  };
}

function newOrderId({ store }: CardPlatform, now: number): string {
  const day = shanghaiDate(now).replaceAll('-', '');
  for (;;) {
    const serial = String(randomInt(10 ** SERIAL_DIGITS)).padStart(SERIAL_DIGITS, '0');
    const id = ID_PREFIX + day + serial;
    if (!store.coinOrders.get(id)) return id;
  }
}
