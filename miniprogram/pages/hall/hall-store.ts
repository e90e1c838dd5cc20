import { makeAutoObservable, observable } from 'mobx-miniprogram';
import type { Phase } from '../../components/state-view/phase';
import type { TicketFace } from '../../components/ticket/ticket-face';
import type { CardView } from '../../domain/api';
import type { ErrorInfo } from '../../domain/errors';
import type { Offer } from '../../domain/offer';
import type { UnixSeconds } from '../../domain/time';
import type { Client } from '../../services/functions';
import type { Storage } from '../../services/storage';
import { expectedFailure, sentenceFor } from '../../texts/errors';
import { offerNames } from '../../texts/offers';
import { momentOf } from '../../texts/times';
import { sentences, words } from '../../texts/zh-cn';
import { hallTicket } from './hall-ticket';

export interface HallServices extends Pick<Client<'consumer'>, 'listCards'> {
  storage: Pick<Storage, 'cards' | 'keepCards'>;
  now(): UnixSeconds;
}

type Kind = Offer['kind'] | 'all';

/** A chip above the list. */
export interface Filter {
  kind: Kind;
  label: string;
}

/** The cards that can be claimed. What was there stays while it is fetched again. */
export class HallStore {
  phase: Phase = 'loading';
  problem = '';
  /** Said above a list that could not be fetched again. */
  stale = '';
  kind: Kind = 'all';
  private cards: CardView[] = [];
  private fetchedAt: UnixSeconds | null = null;

  constructor(private readonly services: HallServices) {
    makeAutoObservable<HallStore, 'services' | 'cards'>(
      this,
      { services: false, cards: observable.ref },
      { autoBind: true },
    );
  }

  /** Open cards first, otherwise in the shop's order. */
  get tickets(): TicketFace[] {
    const now = this.services.now();
    const faces = this.chosen.map((card) => hallTicket(card, now));
    return [...faces.filter((face) => !face.faded), ...faces.filter((face) => face.faded)];
  }

  /** One chip for each kind of coupon there is; none when there is only one kind. */
  get filters(): Filter[] {
    const kinds = [...new Set(this.cards.map((card) => card.offer.kind))];
    if (kinds.length < 2) return [];
    return [
      { kind: 'all', label: words.hall.all },
      ...kinds.map((kind) => ({ kind, label: offerNames[kind] })),
    ];
  }

  async load(): Promise<void> {
    if (this.cards.length === 0) this.recall();
    try {
      const { cards } = await this.services.listCards({});
      const now = this.services.now();
      this.services.storage.keepCards(cards, now);
      this.show(cards, now);
    } catch (error) {
      this.fail(expectedFailure(error));
    }
  }

  choose(kind: Kind): void {
    this.kind = kind;
  }

  canClaim(cardId: string): boolean {
    return this.cards.some(({ id, claimability }) => id === cardId && claimability === 'claimable');
  }

  /** The caller's usable coupon of the card that ends first; empty when there is none. */
  couponOf(cardId: string): string {
    return this.cards.find(({ id }) => id === cardId)?.couponId ?? '';
  }

  private get chosen(): CardView[] {
    const chosen = this.cards.filter(({ offer }) => offer.kind === this.kind);
    return this.kind === 'all' || chosen.length === 0 ? this.cards : chosen;
  }

  private recall(): void {
    const remembered = this.services.storage.cards();
    if (remembered) this.show(remembered.cards, remembered.at);
  }

  private show(cards: CardView[], at: UnixSeconds): void {
    this.cards = cards;
    this.fetchedAt = at;
    this.stale = '';
    this.phase = cards.length > 0 ? 'ready' : 'empty';
  }

  private fail(error: ErrorInfo): void {
    const now = this.services.now();
    this.problem = sentenceFor(error, now);
    if (this.fetchedAt === null) this.phase = 'failed';
    else this.stale = sentences.shownSince(error.code === 'offline', momentOf(this.fetchedAt, now));
  }
}
