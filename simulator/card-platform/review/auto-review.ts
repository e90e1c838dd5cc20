import type { CardPlatform } from '../platform';
import { type DueReview, dueReviews } from './due-reviews';

/** A timer looks again after this long at the latest. Real milliseconds. */
const LONGEST_TIMER = 3_600_000;

/** Reviews cards and stores by itself while the switch `review` is `auto` or `refuse`, on the world's clock. */
export class AutoReview {
  private timer: NodeJS.Timeout | undefined;
  private closed = false;

  constructor(private readonly platform: CardPlatform) {}

  /** Reviews whatever is due, once, and plans the next look. Call it after anything changes. */
  async run(): Promise<void> {
    clearTimeout(this.timer);
    if (this.closed || this.platform.config.review === 'manual') return;
    const now = this.platform.clock.seconds();
    for (const review of dueReviews(this.platform)) {
      if (this.dueTime(review) <= now) review.decide();
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

  private dueTime({ submitTime }: DueReview): number {
    return submitTime + this.platform.config.reviewAfterSeconds;
  }

  /** One real timer for the next review that the clock will reach by itself. */
  private plan(): void {
    const { clock } = this.platform;
    const next = Math.min(...dueReviews(this.platform).map((review) => this.dueTime(review)));
    if (this.closed || clock.read().frozenAt !== null || !Number.isFinite(next)) return;
    const wait = Math.min(Math.max(next * 1000 - clock.now(), 0), LONGEST_TIMER);
    this.timer = setTimeout(() => this.runSoon(), wait);
    this.timer.unref();
  }
}
