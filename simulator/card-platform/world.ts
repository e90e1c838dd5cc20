import type { ClockChange, ClockState } from '../clock';
import { Changes } from './changes';
import { verifyTickets } from './component/verify-tickets';
import { giftReturns } from './gifts/gift-returns';
import { Faults } from './http/faults';
import { RequestLog } from './http/request-log';
import { Traces } from './http/traces';
import type { OnTime } from './on-time';
import { StockRefunds } from './pay/stock-refunds';
import type { CardPlatform } from './platform';
import { AutoReview } from './review/auto-review';

/** How long the cloud may take to follow the clock, firing what became due. Real milliseconds. */
const CLOUD_LIMIT = 60_000;

/** Tables whose change may give a reviewer something to do. */
const reviewed = ['cards', 'pois', 'subMerchants', 'singles'];

/** The platform with what surrounds it: mishaps, log, reviews that happen by themselves, onlookers. */
export class World {
  readonly log = new RequestLog();
  readonly traces = new Traces();
  readonly faults = new Faults();
  readonly changes = new Changes();
  readonly autoReview: AutoReview;
  readonly stockRefunds: StockRefunds;
  readonly giftReturns: OnTime;
  readonly verifyTickets: OnTime;
  private reviewing: NodeJS.Immediate | undefined;

  constructor(readonly platform: CardPlatform) {
    this.autoReview = new AutoReview(platform);
    this.stockRefunds = new StockRefunds(platform);
    this.giftReturns = giftReturns(platform);
    this.verifyTickets = verifyTickets(platform);
    platform.store.onChange((table, written, before) => {
      this.changes.note(table);
      this.traces.note(written, before);
      if (table === 'waitingGifts' || table === 'singles') setImmediate(() => this.giftReturns.runSoon());
      if (reviewed.includes(table)) this.reviewSoon();
      if (table === 'components') setImmediate(() => this.verifyTickets.runSoon());
      if (table === 'stockQuotes') setImmediate(() => this.stockRefunds.runSoon());
    });
    this.autoReview.runSoon();
    this.stockRefunds.runSoon();
    this.giftReturns.runSoon();
    this.verifyTickets.runSoon();
  }

  /** Moves everyone's clock: first the cloud's, then pushes and reviews that became due happen once. */
  async changeClock(change: ClockChange): Promise<ClockState> {
    await this.platform.clock.change(change);
    await this.clockMoved();
    await this.platform.pushes.fireDue();
    await this.autoReview.run();
    await this.stockRefunds.run();
    await this.giftReturns.run();
    await this.verifyTickets.run();
    return this.platform.clock.read();
  }

  /**
   * Back to the initial state: default account and people, no cards, the real time. Tokens and tickets stay
   * valid, since a cloud goes on using those that it has.
   */
  async reset(): Promise<void> {
    const { platform } = this;
    await platform.pushes.reset();
    platform.store.clear();
    platform.quotas.reset();
    platform.populate();
    this.faults.clear();
    this.log.clear();
    this.traces.clear();
    await platform.clock.follow({ offset: 0, frozenAt: null });
    await this.clockMoved();
  }

  close(): void {
    clearImmediate(this.reviewing);
    this.autoReview.close();
    this.stockRefunds.close();
    this.giftReturns.close();
    this.verifyTickets.close();
    this.changes.close();
  }

  private async clockMoved(): Promise<void> {
    const { store, clock } = this.platform;
    store.singles.put({ id: 'clock', value: clock.read() });
    this.changes.note('clock');
    await store.commit();
    await this.tellCloud(clock.read());
  }

  private async tellCloud(state: ClockState): Promise<void> {
    const { cloudUrl } = this.platform;
    if (!cloudUrl) return;
    await fetch(`${cloudUrl}/clock`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(state),
      signal: AbortSignal.timeout(CLOUD_LIMIT),
    }).catch(() => undefined); // the platform also runs without a cloud
  }

  private reviewSoon(): void {
    if (this.platform.config.review === 'manual') return;
    this.reviewing ??= setImmediate(() => {
      this.reviewing = undefined;
      this.autoReview.runSoon();
    });
  }
}
