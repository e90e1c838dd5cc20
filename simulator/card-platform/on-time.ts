import type { WorldClock } from '../clock';

/** A timer looks again after this long at the latest. Real milliseconds. */
const LONGEST_TIMER = 3_600_000;

export interface TimedWork {
  /** Named in the log when it fails. */
  name: string;
  /** Does what is due, once. */
  doDue(): Promise<void>;
  /** When there is something to do next, in seconds of the world; Infinity when nothing waits. */
  nextDue(): number;
}

/** Work that falls due on the world's clock: done when the clock gets there, by itself or by a jump. */
export class OnTime {
  private timer: NodeJS.Timeout | undefined;
  private closed = false;

  constructor(
    private readonly clock: WorldClock,
    private readonly work: TimedWork,
  ) {}

  /** Does what is due and plans the next look. Call it after the clock, or what waits, has changed. */
  async run(): Promise<void> {
    clearTimeout(this.timer);
    if (this.closed) return;
    await this.work.doDue();
    this.plan();
  }

  /** As `run`, for those who do not wait. */
  runSoon(): void {
    this.run().catch((error: unknown) => console.error(this.work.name, error));
  }

  close(): void {
    this.closed = true;
    clearTimeout(this.timer);
  }

  /** One real timer for what the clock will reach by itself. */
  private plan(): void {
    const next = this.work.nextDue();
    clearTimeout(this.timer);
    if (this.closed || this.clock.read().frozenAt !== null || !Number.isFinite(next)) return;
    const wait = Math.min(Math.max(next * 1000 - this.clock.now(), 0), LONGEST_TIMER);
    this.timer = setTimeout(() => this.runSoon(), wait);
    this.timer.unref();
  }
}
