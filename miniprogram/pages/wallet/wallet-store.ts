import { makeAutoObservable, observable } from 'mobx-miniprogram';
import type { Phase } from '../../components/state-view/phase';
import type { TicketFace } from '../../components/ticket/ticket-face';
import type { CouponView } from '../../domain/api';
import type { CouponGroup } from '../../domain/coupon';
import type { ErrorInfo } from '../../domain/errors';
import type { UnixSeconds } from '../../domain/time';
import type { Client } from '../../services/functions';
import { expectedFailure, sentenceFor } from '../../texts/errors';
import { sentences, words } from '../../texts/zh-cn';
import { inOrderOfUse, walletTicket } from './wallet-ticket';

export interface WalletServices extends Pick<Client<'consumer'>, 'listMyCoupons'> {
  now(): UnixSeconds;
  say(sentence: string): void;
}

/** One tab of the wallet as far as it has been fetched; `next` leads on. */
interface Shelf {
  coupons: CouponView[];
  next: string | null;
}

/** A tab as it is labelled. */
export interface Tab {
  group: CouponGroup;
  label: string;
}

const groups: readonly CouponGroup[] = ['usable', 'used', 'ended'];

/** The caller's coupons in three tabs. A tab that was seen stays while it is fetched again. */
export class WalletStore {
  group: CouponGroup = 'usable';
  problem = '';
  private loadingMore = false;
  private usable = 0;
  private shelves: Partial<Record<CouponGroup, Shelf>> = {};
  private failed = false;

  constructor(private readonly services: WalletServices) {
    makeAutoObservable<WalletStore, 'services' | 'shelves'>(
      this,
      { services: false, shelves: observable.ref },
      { autoBind: true },
    );
  }

  get phase(): Phase {
    const shelf = this.shelves[this.group];
    if (shelf) return shelf.coupons.length > 0 ? 'ready' : 'empty';
    return this.failed ? 'failed' : 'loading';
  }

  get tabs(): Tab[] {
    const counted = this.usable ? sentences.usableCount(this.usable) : words.wallet.groups.usable;
    return groups.map((group) => ({
      group,
      label: group === 'usable' ? counted : words.wallet.groups[group],
    }));
  }

  get tickets(): TicketFace[] {
    const now = this.services.now();
    return inOrderOfUse(this.shelves[this.group]?.coupons ?? [], now).map((coupon) =>
      walletTicket(coupon, now),
    );
  }

  get empty(): string {
    return words.wallet.empty[this.group];
  }

  get hasMore(): boolean {
    return Boolean(this.shelves[this.group]?.next);
  }

  async choose(group: CouponGroup): Promise<void> {
    this.group = group;
    this.failed = false;
    await this.load();
  }

  /** The first page of the tab, anew. */
  async load(): Promise<void> {
    const { group } = this;
    try {
      const { coupons, next, usable } = await this.services.listMyCoupons({ group });
      this.put(group, { coupons, next }, usable);
    } catch (error) {
      this.fail(group, expectedFailure(error));
    }
  }

  /** The page after the last one, if there is one and it is not on its way. */
  async loadMore(): Promise<void> {
    const { group } = this;
    const shelf = this.shelves[group];
    if (!shelf?.next || this.loadingMore) return;
    this.setLoadingMore(true);
    try {
      const { coupons, next, usable } = await this.services.listMyCoupons({ group, after: shelf.next });
      if (this.shelves[group] !== shelf) return; // begun anew meanwhile
      this.put(group, { coupons: [...shelf.coupons, ...coupons], next }, usable);
    } catch (error) {
      this.fail(group, expectedFailure(error));
    } finally {
      this.setLoadingMore(false);
    }
  }

  private put(group: CouponGroup, shelf: Shelf, usable: number): void {
    this.shelves = { ...this.shelves, [group]: shelf };
    this.usable = usable;
    this.failed = false;
  }

  private setLoadingMore(loadingMore: boolean): void {
    this.loadingMore = loadingMore;
  }

  /** Whoever has gone on to another tab is not told of the last one's failure. */
  private fail(group: CouponGroup, error: ErrorInfo): void {
    if (group !== this.group) return;
    this.failed = true;
    this.problem = sentenceFor(error, this.services.now());
    if (this.shelves[group]) this.services.say(this.problem);
  }
}
