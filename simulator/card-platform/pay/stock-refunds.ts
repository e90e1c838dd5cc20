import type { CardPlatform } from '../platform';
import type { Card } from '../state/card';
import type { CoinOrder, Tenths } from '../state/coins';
import { changeCoins } from './coin-account';
import { moveOrder, openOrder } from './coin-orders';
import { stockPrice } from './coins';

/** Coins come back the day after (T+1). Seconds. */
const REFUND_AFTER = 86_400;
/** A timer looks again after this long at the latest. Real milliseconds. */
const LONGEST_TIMER = 3_600_000;

/** Turns the unsold stock of a 朋友的券 that is over back into coins, on the world's clock; seed 002. */
export class StockRefunds {
  private timer: NodeJS.Timeout | undefined;
  private closed = false;

  constructor(private readonly platform: CardPlatform) {}

  /** Does what is due, once, and plans the next look. Call it after the clock or a stock changed. */
  async run(): Promise<void> {
    clearTimeout(this.timer);
    if (this.closed) return;
    const now = this.platform.clock.seconds();
    for (const card of this.unsold()) if (endOf(card) < now) this.collect(card);
    for (const order of this.waiting()) if (order.dueTime! <= now) this.payBack(order);
    await this.platform.store.commit();
    this.plan();
  }

  /** As `run`, for those who do not wait. */
  runSoon(): void {
    this.run().catch((error: unknown) => console.error('stock refunds', error));
  }

  close(): void {
    this.closed = true;
    clearTimeout(this.timer);
  }

  /** 等待退币确认: the stock goes at once, the coins come a day after the card's end. */
  private collect(card: Card): void {
    const { store } = this.platform;
    const parts = this.shares(card);
    store.cards.put({ ...card, quantity: 0, totalQuantity: card.totalQuantity - card.quantity });
    openOrder(this.platform, {
      appid: card.appid,
      type: 'ORDER_TYPE_REFUND',
      status: 'ORDER_STATUS_REFUND_WAITING',
      desc: '库存回退券点',
      createTime: endOf(card) + 1,
      payFinishTime: 0,
      refundFree: parts.free,
      refundPaid: parts.paid,
      cardId: card.id,
      dueTime: endOf(card) + 1 + REFUND_AFTER,
    });
  }

  /** Free coins were spent first, so what is left over was bought last: paid coins come back first. */
  private shares(card: Card): { free: Tenths; paid: Tenths } {
    const orders = this.platform.store
      .coinOrdersOfAccount(card.appid)
      .filter(({ cardId }) => cardId === card.id);
    const paidFor = orders.reduce((sum, { paid, refundPaid }) => sum + paid - refundPaid, 0);
    const amount = card.quantity * stockPrice(card, this.platform.config);
    const paid = Math.min(paidFor, amount);
    return { free: amount - paid, paid };
  }

  private payBack(order: CoinOrder): void {
    changeCoins(this.platform, order.appid, order.refundFree, order.refundPaid);
    moveOrder(this.platform, order, 'ORDER_STATUS_HAS_REFUND', { payFinishTime: order.dueTime! });
  }

  private unsold(): Card[] {
    const { cards } = this.platform.store;
    return cards.all().filter(({ advanced, quantity }) => advanced.share_friends === true && quantity > 0);
  }

  private waiting(): CoinOrder[] {
    const { coinOrders } = this.platform.store;
    return coinOrders.all().filter(({ status }) => status === 'ORDER_STATUS_REFUND_WAITING');
  }

  /** One real timer for the next refund that the clock will reach by itself. */
  private plan(): void {
    const { clock } = this.platform;
    const dues = [
      ...this.unsold().map((card) => endOf(card) + 1),
      ...this.waiting().map((row) => row.dueTime!),
    ];
    const next = Math.min(...dues);
    if (this.closed || clock.read().frozenAt !== null || !Number.isFinite(next)) return;
    const wait = Math.min(Math.max(next * 1000 - clock.now(), 0), LONGEST_TIMER);
    this.timer = setTimeout(() => this.runSoon(), wait);
    this.timer.unref();
  }
}

/** The last second of a 朋友的券, whose dates are always a range. */
function endOf({ base }: Card): number {
  return base.date_info.type === 'DATE_TYPE_FIX_TIME_RANGE' ? base.date_info.end_timestamp : Infinity;
}
