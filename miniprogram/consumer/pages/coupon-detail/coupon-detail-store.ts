import { makeAutoObservable, observable } from 'mobx-miniprogram';
import type { Fact } from '../../../components/fact-list/fact';
import type { Phase } from '../../../components/state-view/phase';
import type { CardDetail } from '../../../domain/api';
import type { Illustration } from '../../../domain/card';
import type { ErrorInfo } from '../../../domain/errors';
import type { UnixSeconds } from '../../../domain/time';
import type { Client } from '../../../services/functions';
import { expectedFailure, sentenceFor } from '../../../texts/errors';
import { offerDetail } from '../../../texts/offers';
import { claimabilities } from '../../../texts/states';
import { sentences, words } from '../../../texts/zh-cn';
import { factsOfCard } from '../../card-facts';
import { type HeadFace, headFace } from '../../coupon-head/head-face';

export interface CouponDetailServices extends Pick<Client<'consumer'>, 'getCard'> {
  now(): UnixSeconds;
}

/** A stretch of text with its heading. */
export interface Section {
  heading: string;
  text: string;
}

/** What the page's one button does. */
export type MainAct = 'claim' | 'use' | 'none';

/** One card: what it gives, its conditions, and what the caller can do with it. */
export class CouponDetailStore {
  phase: Phase = 'loading';
  problem = '';
  cardId = '';
  private card: CardDetail | null = null;

  constructor(private readonly services: CouponDetailServices) {
    makeAutoObservable<CouponDetailStore, 'services' | 'card'>(
      this,
      { services: false, card: observable.ref },
      { autoBind: true },
    );
  }

  get face(): HeadFace | null {
    return this.card && headFace(this.card);
  }

  get facts(): Fact[] {
    return this.card ? factsOfCard(this.card) : [];
  }

  get sections(): Section[] {
    if (!this.card) return [];
    const { offer, description } = this.card;
    return [
      { heading: words.detail.includes[offer.kind], text: offerDetail(offer) },
      { heading: words.detail.howToUse, text: description.trim() },
    ].filter(({ text }) => text !== '');
  }

  get story(): Illustration[] {
    return this.card?.story ?? [];
  }

  /** The coupon to show; null while the caller holds none that can be used. */
  get couponId(): string | null {
    return this.card?.couponId ?? null;
  }

  get act(): MainAct {
    if (!this.card) return 'none';
    const { claimability } = this.card;
    if (claimability === 'claimable' || claimability === 'reviewing') return 'claim';
    return this.couponId ? 'use' : 'none';
  }

  get actWords(): string {
    if (!this.card) return '';
    const { claimability, claimLimit } = this.card;
    if (claimability === 'claimable') return words.detail.claim;
    if (claimability === 'reviewing') return words.detail.tryClaim;
    if (this.couponId) return words.detail.use;
    return claimability === 'limit-reached'
      ? sentences.limitReached(claimLimit)
      : claimabilities[claimability];
  }

  /** Begins with another card; what was shown of the last one goes. */
  async open(cardId: string): Promise<void> {
    this.reset(cardId);
    await this.load();
  }

  /** Forgets the card, so that the next visitor does not see it for a moment. */
  close(): void {
    this.reset('');
  }

  async load(): Promise<void> {
    const { cardId } = this;
    try {
      const card = await this.services.getCard({ cardId });
      if (cardId === this.cardId) this.show(card);
    } catch (error) {
      const failure = expectedFailure(error);
      if (cardId === this.cardId) this.fail(failure);
    }
  }

  /** Whoever comes back may have used the coupon meanwhile. */
  async refresh(): Promise<void> {
    if (this.phase === 'ready') await this.load();
  }

  get servicePhone(): string {
    return this.card?.servicePhone ?? '';
  }

  private reset(cardId: string): void {
    this.cardId = cardId;
    this.card = null;
    this.phase = 'loading';
  }

  private show(card: CardDetail): void {
    this.card = card;
    this.phase = 'ready';
  }

  private fail(error: ErrorInfo): void {
    this.problem = sentenceFor(error, this.services.now());
    if (!this.card) this.phase = 'failed';
  }
}
