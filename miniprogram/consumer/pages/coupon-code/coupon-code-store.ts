import { makeAutoObservable, observable } from 'mobx-miniprogram';
import type { Fact } from '../../../components/fact-list/fact';
import type { Phase } from '../../../components/state-view/phase';
import { colorStyle, titleOf } from '../../../components/ticket/ticket-face';
import type { CouponDetail } from '../../../domain/api';
import type { CodeDisplay } from '../../../domain/card';
import type { ErrorInfo } from '../../../domain/errors';
import type { UnixSeconds } from '../../../domain/time';
import type { After, Stop } from '../../../services/clock';
import type { Feedback } from '../../../services/feedback';
import type { Client } from '../../../services/functions';
import type { Storage } from '../../../services/storage';
import { expectedFailure, sentenceFor } from '../../../texts/errors';
import { combinationLine, thresholdLine } from '../../../texts/offers';
import { couponStates, usageLine } from '../../../texts/states';
import { dayOf } from '../../../texts/times';
import { sentences } from '../../../texts/zh-cn';
import { factsOfCoupon } from '../../card-facts';
import { askAgainIn } from './asking';

export interface CouponCodeServices extends Pick<Client<'consumer'>, 'getMyCoupon'> {
  storage: Pick<Storage, 'coupon' | 'keepCoupon' | 'forgetCoupon'>;
  feedback: Feedback;
  after: After;
  now(): UnixSeconds;
}

/** The top of the page in words. */
export interface Headline {
  style: string;
  title: string;
  rules: string;
}

/** A coupon's code, and the moment in which it turns to used. */
export class CouponCodeStore {
  phase: Phase = 'loading';
  problem = '';
  /** The last question failed: what is shown is what the phone remembers. */
  offline = false;
  /** It was used while it was being shown. */
  justUsed = false;
  private coupon: CouponDetail | null = null;
  private couponId = '';
  private stopWaiting: Stop | null = null;
  private shownFor = 0;

  constructor(private readonly services: CouponCodeServices) {
    makeAutoObservable<CouponCodeStore, 'services' | 'coupon' | 'stopWaiting' | 'shownFor'>(
      this,
      { services: false, coupon: observable.ref, stopWaiting: false, shownFor: false },
      { autoBind: true },
    );
  }

  get headline(): Headline | null {
    const { coupon } = this;
    if (!coupon) return null;
    const rules = [thresholdLine(coupon.offer, coupon.condition), combinationLine(coupon.condition)];
    return {
      style: colorStyle(coupon.color),
      title: titleOf(coupon),
      rules: rules.filter(Boolean).join(' · '),
    };
  }

  get facts(): Fact[] {
    return this.coupon ? factsOfCoupon(this.coupon) : [];
  }

  get description(): string {
    return this.coupon?.description.trim() ?? '';
  }

  /** Empty unless the coupon can be shown: before its time it can be looked at, afterwards not. */
  get code(): string {
    const { coupon } = this;
    return coupon && (coupon.state === 'usable' || coupon.state === 'not-yet') ? coupon.code : '';
  }

  get display(): CodeDisplay {
    return this.coupon?.codeDisplay ?? 'qrcode';
  }

  /** Why it cannot be used right now; empty when it can. */
  get status(): string {
    const { coupon } = this;
    if (!coupon || coupon.state === 'usable') return '';
    if (coupon.state !== 'not-yet') return couponStates[coupon.state];
    return sentences.startsOn(dayOf(coupon.from, this.services.now()));
  }

  /** Where and when it was used; empty while it was not. */
  get usage(): string {
    const { usage } = this.coupon ?? {};
    return usage ? usageLine(usage, this.services.now()) : '';
  }

  get servicePhone(): string {
    return this.coupon?.servicePhone ?? '';
  }

  /** What WeChat's card pack needs to show the same coupon. */
  get inWallet(): { cardId: string; code: string } | null {
    return this.coupon && { cardId: this.coupon.cardId, code: this.coupon.code };
  }

  /** Begins with another coupon, at once with what the phone remembers of it. */
  async open(couponId: string): Promise<void> {
    this.reset(couponId);
    await this.load();
  }

  /** Forgets the coupon, so that the next one does not begin with it. */
  close(): void {
    this.unwatch();
    this.reset('');
  }

  async load(): Promise<void> {
    const { couponId } = this;
    try {
      const coupon = await this.services.getMyCoupon({ couponId });
      if (couponId === this.couponId) this.show(coupon);
    } catch (error) {
      const failure = expectedFailure(error);
      if (couponId === this.couponId) this.fail(failure);
    }
  }

  /** Asks again and again until `unwatch`, or until there is nothing left to wait for. */
  watch(): void {
    this.unwatch();
    this.shownFor = 0;
    this.waitAndAsk();
  }

  unwatch(): void {
    this.stopWaiting?.();
    this.stopWaiting = null;
  }

  private get over(): boolean {
    return this.coupon !== null && this.code === '';
  }

  private waitAndAsk(): void {
    const wait = askAgainIn(this.shownFor);
    const stop = this.services.after(wait, async () => {
      this.shownFor += wait;
      await this.load();
      const watched = this.stopWaiting === stop; // else somebody has stopped this round, or begun another
      if (watched && !this.over) this.waitAndAsk();
    });
    this.stopWaiting = stop;
  }

  private reset(couponId: string): void {
    const remembered = couponId ? this.services.storage.coupon(couponId) : null;
    this.couponId = couponId;
    this.coupon = remembered && this.services.now() <= remembered.until ? remembered : null;
    this.phase = this.coupon ? 'ready' : 'loading';
    this.offline = false;
    this.justUsed = false;
  }

  private show(coupon: CouponDetail): void {
    const wasShown = this.code !== '';
    this.coupon = coupon;
    this.phase = 'ready';
    this.offline = false;
    if (wasShown && coupon.state === 'used') {
      this.justUsed = true;
      this.services.feedback.succeeded();
    }
    if (this.code !== '') this.services.storage.keepCoupon(coupon);
    else this.services.storage.forgetCoupon(coupon.id);
  }

  private fail(error: ErrorInfo): void {
    this.offline = true;
    this.problem = sentenceFor(error, this.services.now());
    if (!this.coupon) this.phase = 'failed';
  }
}
