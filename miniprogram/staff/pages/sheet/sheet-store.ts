import { makeAutoObservable, observable } from 'mobx-miniprogram';
import type { DecisionSheet, Receipt } from '../../../domain/api';
import type { CheckLevel } from '../../../domain/check';
import type { ErrorCode, ErrorInfo } from '../../../domain/errors';
import type { UnixSeconds } from '../../../domain/time';
import type { Feedback } from '../../../services/feedback';
import type { Client } from '../../../services/functions';
import type { OpenRedemption, Storage } from '../../../services/storage';
import { checkWords } from '../../../texts/checks';
import { expectedFailure, staffSentenceFor } from '../../../texts/errors';
import { actName } from '../../../texts/offers';
import { usageLine } from '../../../texts/states';
import { words } from '../../../texts/zh-cn';
import { inGroups } from '../../code-text';
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

export interface CheckLine {
  level: CheckLevel;
  title: string;
  detail: string;
}

/** Failures that say nothing about the coupon. Asking again under the same id is safe (idempotent by it). */
const saysNothing: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'redemption-unconfirmed',
  'cloud-unreachable',
  'cloud-busy',
  'wechat-busy',
  'wechat-unavailable',
  'offline',
  'unexpected',
]);

/** When to ask again for a lost answer, in milliseconds. */
const ASK_AGAIN_AFTER = [2_000, 4_000, 8_000];

/** One code at the counter: the facts, the decision, its result. */
export class SheetStore {
  phase: SheetPhase = 'checking';
  problem = '';
  /** Why the confirmed redemption did not happen. */
  refusal = '';
  private sheet: DecisionSheet | null = null;
  private receipt: Receipt | null = null;
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

  get lines(): CheckLine[] {
    const now = this.services.now();
    const checks = (this.sheet?.checks ?? []).map((check) => ({
      level: check.level,
      ...checkWords(check, now),
    }));
    if (this.refusal === '') return checks;
    return [
      { level: 'bad', title: this.refusal, detail: '' },
      ...checks.filter(({ level }) => level !== 'ok'),
    ];
  }

  get canRedeem(): boolean {
    return this.refusal === '' && this.lines.length > 0 && this.lines.every(({ level }) => level !== 'bad');
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
      if (code === this.code) this.show(sheet);
    } catch (error) {
      this.fail(expectedFailure(error));
    }
  }

  async redeem(): Promise<void> {
    if (!this.sheet || !this.canRedeem || this.phase !== 'deciding') return;
    const { requestId, cardId, code, title } = this.sheet;
    this.begin({ requestId, cardId, code, title });
    await this.ask([0, ...ASK_AGAIN_AFTER]);
  }

  /** Goes on with the redemption whose answer this phone never got. */
  async resume(): Promise<void> {
    const order = this.services.storage.openRedemption();
    if (!order) return;
    this.reset(order.code);
    this.begin(order);
    this.phase = 'confirming';
    await this.ask([0, ...ASK_AGAIN_AFTER]);
  }

  async confirmAgain(): Promise<void> {
    this.phase = 'confirming';
    await this.ask([0, ...ASK_AGAIN_AFTER]);
  }

  /** The same request id every time: whoever asks twice is told what happened, never charged twice. */
  private async ask(pauses: readonly number[]): Promise<void> {
    for (const milliseconds of pauses) {
      if (milliseconds > 0) await this.services.pause(milliseconds);
      if (await this.askOnce()) return;
      this.wait('confirming');
    }
    this.wait('unconfirmed');
  }

  private async askOnce(): Promise<boolean> {
    const { requestId, cardId, code } = this.order!;
    try {
      this.finish(await this.services.redeem({ requestId, cardId, code }));
      return true;
    } catch (error) {
      const failure = expectedFailure(error);
      if (saysNothing.has(failure.code)) return false;
      this.refuse(failure);
      return true;
    }
  }

  private reset(code: string): void {
    this.code = code;
    this.sheet = null;
    this.receipt = null;
    this.order = null;
    this.refusal = '';
  }

  private begin(order: OpenRedemption): void {
    this.services.storage.keepOpenRedemption(order);
    this.order = order;
    this.phase = 'redeeming';
  }

  private wait(phase: SheetPhase): void {
    this.phase = phase;
  }

  private show(sheet: DecisionSheet): void {
    this.sheet = sheet;
    this.phase = 'deciding';
    if (!this.canRedeem) this.services.feedback.failed();
  }

  private finish(receipt: Receipt): void {
    this.services.storage.forgetOpenRedemption();
    this.receipt = receipt;
    this.phase = 'done';
    this.services.feedback.succeeded();
  }

  private refuse(error: ErrorInfo): void {
    this.services.storage.forgetOpenRedemption();
    this.services.feedback.failed();
    this.refusal = staffSentenceFor(error, this.services.now());
    this.problem = this.refusal;
    this.phase = this.sheet ? 'deciding' : 'failed';
  }

  private fail(error: ErrorInfo): void {
    this.services.feedback.failed();
    this.problem = `${staffSentenceFor(error, this.services.now())}\n${words.sheet.code} ${inGroups(this.code)}`;
    this.phase = 'failed';
  }
}
