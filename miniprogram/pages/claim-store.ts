import { makeAutoObservable } from 'mobx-miniprogram';
import type { ClaimProgress, ClaimTicket } from '../domain/api';
import { CouponError } from '../domain/errors';
import type { UnixSeconds } from '../domain/time';
import type { Client } from '../services/functions';
import type { Putting } from '../services/wallet';
import { expectedFailure, sentenceFor } from '../texts/errors';
import { words } from '../texts/zh-cn';

export interface ClaimServices
  extends Pick<Client<'consumer'>, 'startClaim' | 'confirmClaim' | 'cancelClaim' | 'getClaim'> {
  putIntoWallet(ticket: ClaimTicket): Promise<Putting>;
  pause(milliseconds: number): Promise<void>;
  now(): UnixSeconds;
  say(sentence: string): void;
}

/** What the customer sees after WeChat has put a card into their pack. */
export interface ClaimResult {
  /** `late`: WeChat's word has not come; it decides, and the wallet will show it. */
  phase: 'syncing' | 'granted' | 'late';
  couponId: string;
}

/** How long to wait before asking again whether the claim has arrived, in milliseconds. */
const ASK_AGAIN_AFTER = [1_000, 2_000, 4_000];

/** The steps of a claim, from the tap to the coupon. One at a time; the hall and the detail page share it. */
export class ClaimStore {
  /** The card that is being claimed; empty when none is. */
  claiming = '';
  result: ClaimResult | null = null;

  constructor(private readonly services: ClaimServices) {
    makeAutoObservable<ClaimStore, 'services'>(this, { services: false }, { autoBind: true });
  }

  /** Ends when the outcome is known or given up on. Changing one's mind in the wallet says nothing. */
  async claim(cardId: string): Promise<void> {
    if (this.claiming !== '') return;
    this.begin(cardId);
    try {
      const ticket = await this.services.startClaim({ cardId });
      await this.settle(ticket, await this.services.putIntoWallet(ticket));
    } catch (error) {
      this.services.say(sentenceFor(expectedFailure(error), this.services.now()));
    } finally {
      this.end();
    }
  }

  close(): void {
    this.result = null;
  }

  /** Closes the result and gives the coupon it brought; empty while that is not known. */
  take(): string {
    const couponId = this.result?.couponId ?? '';
    this.close();
    return couponId;
  }

  private async settle(ticket: ClaimTicket, putting: Putting): Promise<void> {
    if (putting.kind === 'added') return this.confirm(ticket, putting.encryptedCode);
    if (putting.kind === 'refused') this.services.say(words.claim.refused);
    await this.heard(this.services.cancelClaim({ grantId: ticket.grantId }));
  }

  /** The phone's word and WeChat's push race; whichever comes first grants the coupon. */
  private async confirm({ grantId }: ClaimTicket, encryptedCode: string): Promise<void> {
    this.tell('syncing', '');
    let progress = await this.heard(this.services.confirmClaim({ grantId, encryptedCode }));
    for (const milliseconds of ASK_AGAIN_AFTER) {
      if (progress?.state === 'granted') break;
      await this.services.pause(milliseconds);
      progress = await this.heard(this.services.getClaim({ grantId }));
    }
    if (progress?.state === 'granted') this.tell('granted', progress.couponId ?? '');
    else this.tell('late', '');
  }

  /** After WeChat has acted, a lost answer changes nothing: the server finishes open claims by itself. */
  private async heard(answer: Promise<ClaimProgress>): Promise<ClaimProgress | null> {
    try {
      return await answer;
    } catch (error) {
      if (error instanceof CouponError) return null;
      throw error;
    }
  }

  private begin(cardId: string): void {
    this.claiming = cardId;
    this.result = null;
  }

  private end(): void {
    this.claiming = '';
  }

  private tell(phase: ClaimResult['phase'], couponId: string): void {
    if (phase === 'syncing' || this.result) this.result = { phase, couponId };
  }
}
