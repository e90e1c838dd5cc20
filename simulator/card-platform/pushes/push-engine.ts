import { randomUUID } from 'node:crypto';
import { setMaxListeners } from 'node:events';
import type { WorldClock } from '#simulator/clock';
import { ANSWER_LIMIT } from './answer-of';
import { attemptPush } from './attempt-push';
import { firstRow } from './first-row';
import { type PushFault, PushFaults } from './push-faults';
import {
  nameOf,
  type Pushed,
  type PushRow,
  type PushStore,
  type PushTarget,
  type PushView,
} from './push-row';
import { PushRows } from './push-rows';
import { pushView } from './push-view';
import { rowAfter } from './row-after';
import { verifyUrl } from './verify-url';

export type { PushFault, PushFaultKind } from './push-faults';
export type { PushAttempt, PushRow, PushStore, PushTarget, PushView } from './push-row';

/** A timer looks again after this long at the latest: Node's own end at 24 days. Real milliseconds. */
const LONGEST_TIMER = 3_600_000;

export interface PushEngineOptions {
  clock: WorldClock;
  store: PushStore;
  /** Real milliseconds that an account's server may take to answer. */
  answerLimit?: number;
  /** Told of what should not happen in the background, such as a store that refuses a row. */
  report?: (error: unknown) => void;
}

/**
 * WeChat's event pushes: stored first, then delivered and repeated by the world's clock, until accepted or
 * given up. What is pending in the store goes on at once. Reference §5.1, §8.8.
 */
export class PushEngine {
  private readonly clock: WorldClock;
  private readonly store: PushStore;
  private readonly report: (error: unknown) => void;
  private readonly answerLimit: number;
  private readonly rows: PushRows;
  private readonly faults = new PushFaults();
  private readonly held = new Set<string>();
  private readonly underWay = new Map<string, Promise<void>>();
  private stop = aStop();
  private readonly forgetClock: () => void;
  private timer: NodeJS.Timeout | undefined;

  constructor({ clock, store, answerLimit = ANSWER_LIMIT, report = console.error }: PushEngineOptions) {
    this.clock = clock;
    this.store = store;
    this.report = report;
    this.answerLimit = answerLimit;
    this.rows = new PushRows(store.all());
    this.forgetClock = clock.onChange(() => this.setTimer());
    void this.fireDue();
    this.setTimer();
  }

  /**
   * Resolves once the push is stored; its delivery goes on in the background. The store is told before this
   * returns its promise, so the push belongs to whatever the caller changes in the same stretch.
   */
  async send(target: PushTarget, event: Pushed): Promise<PushRow> {
    const fault = this.faults.take(nameOf(event));
    const row = firstRow(randomUUID(), target, event, this.clock.now(), fault);
    this.forgetOld();
    await this.store.put(row);
    this.rows.put(row);
    if (fault === 'reorder') this.held.add(row.id);
    else if (row.state === 'pending') void this.deliver(row.id, fault === 'duplicate' ? 2 : 1);
    this.setTimer();
    return row;
  }

  /** Every push, oldest first. */
  list(): PushView[] {
    return this.rows.all().map(pushView);
  }

  /** Delivers the push once more, whatever became of it, and waits for the answer; undefined if unknown. */
  async resend(id: string): Promise<PushView | undefined> {
    if (!this.rows.has(id)) return undefined;
    await this.deliver(id);
    return pushView(this.rows.get(id));
  }

  /** Makes each attempt that is due by the world's clock, once, and waits for their answers. */
  async fireDue(): Promise<void> {
    const now = this.clock.now();
    const due = this.rows.waiting().filter(({ nextAt }) => nextAt <= now);
    await Promise.all(due.map(({ id }) => this.underWay.get(id) ?? this.deliver(id)));
  }

  /** Asks the address to prove itself, as the console does when it is saved. */
  verifyUrl(target: PushTarget): Promise<boolean> {
    const { answerLimit, stop } = this;
    return verifyUrl(target, this.clock.seconds(), { answerLimit, stop: stop.signal });
  }

  /** Hits the next pushes; what is already on its way is not touched. */
  addFault(fault: PushFault): void {
    this.faults.add(fault);
  }

  /** The faults that still wait for a push. */
  waitingFaults(): readonly PushFault[] {
    return this.faults.all();
  }

  /** Takes back the faults that still wait; a push that one has hit already stays as it is. */
  clearFaults(): void {
    this.faults.clear();
  }

  /** Resolves when no delivery is under way. */
  async idle(): Promise<void> {
    while (this.underWay.size > 0) await Promise.all(this.underWay.values());
  }

  /** Cuts what is under way and forgets every push and fault; to empty the store is the caller's part. */
  async reset(): Promise<void> {
    await this.cut();
    this.rows.clear();
    this.held.clear();
    this.faults.clear();
    this.stop = aStop();
  }

  /** Cuts what is under way; it stays pending in the store. */
  async close(): Promise<void> {
    this.forgetClock();
    await this.cut();
  }

  private async cut(): Promise<void> {
    this.stop.abort(new Error('the push engine stops'));
    clearTimeout(this.timer);
    await this.idle();
  }

  /** Deliveries of one push follow each other. */
  private deliver(id: string, copies = 1): Promise<void> {
    this.held.delete(id);
    const before = this.underWay.get(id) ?? Promise.resolve();
    const delivery = before
      .then(() => this.attempt(id, copies))
      .catch(this.report)
      .finally(() => this.finish(id, delivery));
    this.underWay.set(id, delivery);
    return delivery;
  }

  private async attempt(id: string, copies: number): Promise<void> {
    const { answerLimit, stop } = this;
    if (this.rows.get(id).state !== 'pending') await this.reopen(id);
    for (let copy = 0; copy < copies; copy += 1) {
      const { target, event } = this.rows.get(id);
      const attempt = await attemptPush(target, event, this.clock.now(), { answerLimit, stop: stop.signal });
      if (attempt.status === undefined && stop.signal.aborted) return;
      await this.keep(rowAfter(this.rows.get(id), attempt, this.clock.now()));
    }
  }

  private forgetOld(): void {
    const forgotten = this.rows.forgetOld(this.clock.now(), (id) => this.underWay.has(id));
    for (const id of forgotten) this.store.remove(id);
  }

  private reopen(id: string): Promise<void> {
    return this.keep({ ...this.rows.get(id), state: 'pending', nextAt: this.clock.now() });
  }

  private finish(id: string, delivery: Promise<void>): void {
    if (this.underWay.get(id) === delivery) this.underWay.delete(id);
    if (this.stop.signal.aborted) return;
    this.release(this.rows.get(id).target.appid);
    this.setTimer();
  }

  /** Sends what was held back until another push of the same account had gone ahead. */
  private release(appid: string): void {
    for (const id of [...this.held]) {
      if (this.rows.get(id).target.appid === appid) void this.deliver(id);
    }
  }

  /** In memory first, so that a store which fails cannot make a push go out again and again. */
  private keep(row: PushRow): Promise<void> {
    this.rows.put(row);
    return this.store.put(row);
  }

  /** One real timer for the next attempt that the clock will reach by itself. */
  private setTimer(): void {
    clearTimeout(this.timer);
    if (this.stop.signal.aborted || this.clock.read().frozenAt !== null) return;
    const waiting = this.rows.waiting().filter(({ id }) => !this.underWay.has(id));
    if (waiting.length === 0) return;
    const next = waiting.reduce(
      (earliest, { nextAt }) => Math.min(earliest, nextAt),
      Number.POSITIVE_INFINITY,
    );
    const wait = Math.min(Math.max(next - this.clock.now(), 0), LONGEST_TIMER);
    this.timer = setTimeout(() => void this.fireDue().then(() => this.setTimer()), wait);
    this.timer.unref();
  }
}

/** Ends every call under way; any number of them listens. */
function aStop(): AbortController {
  const stop = new AbortController();
  setMaxListeners(0, stop.signal);
  return stop;
}
