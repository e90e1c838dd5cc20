import { makeAutoObservable, observable } from 'mobx-miniprogram';
import type { DecisionSheet, Receipt } from '../../../domain/api';
import type { ErrorInfo } from '../../../domain/errors';
import { inYuan } from '../../../domain/money';
import { type Overridable, type Override, overridable } from '../../../domain/override';
import type { UnixSeconds } from '../../../domain/time';
import type { Feedback } from '../../../services/feedback';
import type { Client } from '../../../services/functions';
import type { OpenRedemption, Storage } from '../../../services/storage';
import { type CheckWords, checkWords } from '../../../texts/checks';
import { expectedFailure, staffSentenceFor } from '../../../texts/errors';
import { actName } from '../../../texts/offers';
import { termsLine } from '../../../texts/overrides';
import { usageLine } from '../../../texts/states';
import { words } from '../../../texts/zh-cn';
import { inGroups } from '../../code-text';
import { type Asked, type CheckLine, checkLines, refusedLine } from './check-lines';
import { amountAfter, orderAmount } from './order-amount';
import { type Outcome, redeemSurely } from './redemption';
import { type SheetFace, sheetFace } from './sheet-face';

export interface SheetServices extends Pick<Client<'staff'>, 'checkCode' | 'redeem'> {
  storage: Pick<Storage, 'openRedemption' | 'keepOpenRedemption' | 'forgetOpenRedemption'>;
  feedback: Feedback;
  pause(milliseconds: number): Promise<void>;
  now(): UnixSeconds;
}

/** `confirming`: the answer was lost and is being asked for; `unconfirmed`: it still has not come. */
export type SheetPhase =
  | 'checking'
  | 'failed'
  | 'deciding'
  | 'redeeming'
  | 'confirming'
  | 'unconfirmed'
  | 'done';

/** One code at the counter: the facts, the decision, its result. */
export class SheetStore {
  phase: SheetPhase = 'checking';
  problem = '';
  /** Why the confirmed redemption did not happen. */
  refusal: CheckLine | null = null;
  /** What the order comes to, as it was typed. */
  amount = '';
  /** The conditions that a manager has set aside, with the reasons. */
  overrides: Override[] = [];
  private sheet: DecisionSheet | null = null;
  private receipt: Receipt | null = null;
  /** The redemption that this sheet waits for. */
  private order: OpenRedemption | null = null;
  private code = '';

  constructor(private readonly services: SheetServices) {
    makeAutoObservable<SheetStore, 'services' | 'sheet' | 'receipt' | 'order'>(
      this,
      { services: false, sheet: observable.ref, receipt: observable.ref, order: observable.ref },
      { autoBind: true },
    );
  }

  get face(): SheetFace | null {
    return this.sheet && sheetFace(this.sheet, this.services.now());
  }

  /** What cannot be redeemed asks no more questions: only what stands against it is said. */
  get lines(): CheckLine[] {
    if (this.refusal) return [this.refusal];
    const entered = { amount: orderAmount(this.amount), overrides: this.overrides };
    return this.sheet ? checkLines(this.sheet, entered, this.services.now()) : [];
  }

  /** Whether there is a threshold to hold the order against. */
  get asksAmount(): boolean {
    return this.canRedeem && Boolean(this.sheet?.checks.some(({ kind }) => kind === 'minimum-spend'));
  }

  /** `¥562`; empty while it is not known. */
  get afterwards(): string {
    const amount = orderAmount(this.amount);
    const after = this.sheet && amount !== null ? amountAfter(this.sheet.offer, amount) : null;
    return after === null ? '' : `¥${inYuan(after)}`;
  }

  get canRedeem(): boolean {
    return this.lines.length > 0 && this.lines.every(({ level }) => level !== 'bad');
  }

  /** What has to be there before it is redeemed. Who needs a manager anyway need not type an amount first. */
  get waitsFor(): Asked {
    const asked = this.lines.map(({ asks }) => asks);
    const order: readonly Asked[] = ['manager', 'amount', 'reason'];
    return order.find((one) => asked.includes(one)) ?? '';
  }

  get act(): string {
    return this.sheet ? `${words.sheet.redeem} ${actName(this.sheet.offer)}` : '';
  }

  /** What is being redeemed or was. */
  get title(): string {
    return this.receipt?.title ?? this.order?.title ?? '';
  }

  get usage(): string {
    return this.receipt ? usageLine(this.receipt.usage, this.services.now(), true) : '';
  }

  /** `本单 120.5 元 · 店长放行：顾客已提前预约`. */
  get terms(): string {
    return this.receipt ? termsLine(this.receipt) : '';
  }

  async open(code: string): Promise<void> {
    this.reset(code);
    await this.check();
  }

  /** Forgets the code, so that the next one does not begin with it. An open redemption stays remembered. */
  close(): void {
    this.reset('');
    this.phase = 'checking';
  }

  async check(): Promise<void> {
    const { code } = this;
    this.phase = 'checking';
    try {
      const sheet = await this.services.checkCode({ code });
      if (code === this.code) this.decide(sheet);
    } catch (error) {
      const failure = expectedFailure(error);
      if (code === this.code) this.fail(failure);
    }
  }

  typeAmount(text: string): void {
    this.amount = text;
  }

  /** A manager sets a condition aside; without a reason it counts again. */
  override(condition: Overridable, reason: string): void {
    const others = this.overrides.filter((override) => override.condition !== condition);
    const given = reason.trim();
    this.overrides = given ? [...others, { condition, reason: given }] : others;
  }

  async redeem(): Promise<void> {
    if (!this.sheet || !this.canRedeem || this.waitsFor || this.phase !== 'deciding') return;
    const { requestId, cardId, code, title } = this.sheet;
    const entered = { amount: orderAmount(this.amount), overrides: this.lines.flatMap(overrideIn) };
    await this.carryOut({ requestId, cardId, code, title, ...entered }, 'redeeming');
  }

  /** Goes on with the redemption whose answer this phone never got. */
  async resume(): Promise<void> {
    const order = this.services.storage.openRedemption();
    if (!order) return;
    this.reset(order.code);
    await this.carryOut(order, 'confirming');
  }

  async confirmAgain(): Promise<void> {
    if (this.order) await this.carryOut(this.order, 'confirming');
  }

  /** Remembered before it is asked for, so that it outlives the app. */
  private async carryOut(order: OpenRedemption, phase: SheetPhase): Promise<void> {
    this.services.storage.keepOpenRedemption(order);
    this.order = order;
    this.phase = phase;
    const outcome = await redeemSurely(order, this.services, () => this.show(order, 'confirming'));
    if (outcome.kind !== 'unconfirmed') this.forget(order);
    if (order === this.order) this.settle(outcome);
  }

  /** Whoever has gone on to another code must not see this one's result on it. */
  private settle(outcome: Outcome): void {
    if (outcome.kind === 'done') this.finish(outcome.receipt);
    else if (outcome.kind === 'refused') this.refuse(outcome.error);
    else this.phase = 'unconfirmed';
  }

  private forget({ requestId }: OpenRedemption): void {
    const { storage } = this.services;
    if (storage.openRedemption()?.requestId === requestId) storage.forgetOpenRedemption();
  }

  private reset(code: string): void {
    this.code = code;
    this.sheet = null;
    this.receipt = null;
    this.order = null;
    this.refusal = null;
    this.amount = '';
    this.overrides = [];
  }

  private show(order: OpenRedemption, phase: SheetPhase): void {
    if (order === this.order) this.phase = phase;
  }

  private decide(sheet: DecisionSheet): void {
    this.sheet = sheet;
    this.phase = 'deciding';
    if (!this.canRedeem) this.services.feedback.failed();
  }

  private finish(receipt: Receipt): void {
    this.receipt = receipt;
    this.phase = 'done';
    this.services.feedback.succeeded();
  }

  private refuse(error: ErrorInfo): void {
    this.services.feedback.failed();
    this.refusal = refusedLine(refusalWords(error, this.services.now()));
    this.problem = staffSentenceFor(error, this.services.now());
    this.phase = this.sheet ? 'deciding' : 'failed';
  }

  private fail(error: ErrorInfo): void {
    this.services.feedback.failed();
    this.problem = `${staffSentenceFor(error, this.services.now())}\n${words.sheet.code} ${inGroups(this.code)}`;
    this.phase = 'failed';
  }
}

/** Only lines that are amber still have a reason. */
function overrideIn({ kind, reason }: CheckLine): Override[] {
  const condition = overridable.find((one) => one === kind);
  return condition && reason ? [{ condition, reason }] : [];
}

/** Somebody was faster: that reads like any used coupon. */
function refusalWords(error: ErrorInfo, now: UnixSeconds): CheckWords {
  if (error.code !== 'already-redeemed') return { title: staffSentenceFor(error, now), detail: '' };
  return checkWords({ kind: 'state', level: 'bad', state: 'used', usage: error.params }, now);
}
