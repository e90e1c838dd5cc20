import type { CardPlatform } from '../platform';
import type { Card } from '../state/card';
import { reviewCard } from './review-card';

/** A timer looks again after this long at the latest. Real milliseconds. */
const LONGEST_TIMER = 3_600_000;

/** Reviews cards by itself while the switch `review` is `auto` or `refuse`, on the world's clock. */
export class AutoReview {
  private timer: NodeJS.Timeout | undefined;
  private closed = false;

  constructor(private readonly platform: CardPlatform) {}

  /** Reviews each card that is due, once, and plans the next look. Call it after anything changes. */
  async run(): Promise<void> {
    clearTimeout(this.timer);
    if (this.closed || this.platform.config.review === 'manual') return;
    const now = this.platform.clock.seconds();
    for (const card of this.waiting()) {
      if (this.dueTime(card) <= now) this.review(card);
    }
    await this.platform.store.commit();
    this.plan();
  }

  /** As `run`, for those who do not wait. */
  runSoon(): void {
    this.run().catch((error: unknown) => console.error('review', error));
  }

  close(): void {
    this.closed = true;
    clearTimeout(this.timer);
  }

  private review(card: Card): void {
    const { config, store } = this.platform;
    const account = store.accounts.get(card.appid);
    if (!account) return;
    const refused = { result: 'refuse', reason: config.reviewRefuseReason } as const;
    reviewCard(this.platform, account, card, config.review === 'auto' ? { result: 'pass' } : refused);
  }

  private waiting(): Card[] {
    const { store, config } = this.platform;
    return store.cards.all().filter(({ status, appid }) => {
      const sandbox = store.accounts.get(appid)?.kind === 'sandbox' && config.review === 'auto';
      return status === 'CARD_STATUS_NOT_VERIFY' && !sandbox;
    });
  }

  private dueTime({ submitTime }: Card): number {
    return submitTime + this.platform.config.reviewAfterSeconds;
  }

  /** One real timer for the next card that the clock will reach by itself. */
  private plan(): void {
    const { clock } = this.platform;
    const next = Math.min(...this.waiting().map((card) => this.dueTime(card)));
    if (this.closed || clock.read().frozenAt !== null || !Number.isFinite(next)) return;
    const wait = Math.min(Math.max(next * 1000 - clock.now(), 0), LONGEST_TIMER);
    this.timer = setTimeout(() => this.runSoon(), wait);
    this.timer.unref();
  }
}
