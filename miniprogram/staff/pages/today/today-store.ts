import { makeAutoObservable, observable } from 'mobx-miniprogram';
import type { Phase } from '../../../components/state-view/phase';
import type { RedemptionView } from '../../../domain/api';
import type { ErrorInfo } from '../../../domain/errors';
import type { UnixSeconds } from '../../../domain/time';
import type { Client } from '../../../services/functions';
import { expectedFailure, staffSentenceFor } from '../../../texts/errors';
import { termsLine } from '../../../texts/overrides';
import { usageSources } from '../../../texts/states';
import { clockOf, nearDayOf } from '../../../texts/times';
import { sentences, words } from '../../../texts/zh-cn';

export interface TodayServices extends Pick<Client<'staff'>, 'listRedemptions'> {
  now(): UnixSeconds;
  say(sentence: string): void;
}

/** One redemption as a row; `day` is filled where a new day begins. */
export interface RedemptionRow {
  id: string;
  day: string;
  time: string;
  title: string;
  facts: string;
  /** The order's amount, and why a manager set conditions aside. */
  terms: string;
  state: string;
}

/** What the counter has redeemed, newest first, and how many of them today. */
export class TodayStore {
  phase: Phase = 'loading';
  problem = '';
  today = 0;
  private redemptions: RedemptionView[] = [];
  private next: string | null = null;
  private loadingMore = false;

  constructor(private readonly services: TodayServices) {
    makeAutoObservable<TodayStore, 'services' | 'redemptions'>(
      this,
      { services: false, redemptions: observable.ref },
      { autoBind: true },
    );
  }

  get rows(): RedemptionRow[] {
    const now = this.services.now();
    let lastDay = '';
    return this.redemptions.map((redemption) => {
      const day = nearDayOf(redemption.usage.at, now);
      const row = rowOf(redemption, day === lastDay ? '' : day);
      lastDay = day;
      return row;
    });
  }

  get hasMore(): boolean {
    return this.next !== null;
  }

  async load(): Promise<void> {
    try {
      this.show(await this.services.listRedemptions({}), []);
    } catch (error) {
      this.fail(expectedFailure(error));
    }
  }

  async loadMore(): Promise<void> {
    const before = this.redemptions;
    if (this.next === null || this.loadingMore) return;
    this.setLoadingMore(true);
    try {
      const page = await this.services.listRedemptions({ after: this.next });
      if (this.redemptions === before) this.show(page, before); // else begun anew meanwhile
    } catch (error) {
      this.fail(expectedFailure(error));
    } finally {
      this.setLoadingMore(false);
    }
  }

  private show(
    page: { redemptions: RedemptionView[]; next: string | null; today: number },
    before: RedemptionView[],
  ): void {
    this.redemptions = [...before, ...page.redemptions];
    this.next = page.next;
    this.today = page.today;
    this.phase = this.redemptions.length > 0 ? 'ready' : 'empty';
  }

  private setLoadingMore(loadingMore: boolean): void {
    this.loadingMore = loadingMore;
  }

  private fail(error: ErrorInfo): void {
    this.problem = staffSentenceFor(error, this.services.now());
    if (this.phase === 'ready') this.services.say(this.problem);
    else this.phase = 'failed';
  }
}

function rowOf({ title, codeTail, state, ...redemption }: RedemptionView, day: string): RedemptionRow {
  const { requestId, usage, amount, overrides } = redemption;
  const where = [usage.store, usage.by, usageSources[usage.source]];
  return {
    id: requestId,
    day,
    time: clockOf(usage.at),
    title,
    facts: [sentences.codeTail(codeTail), ...where].filter(Boolean).join(' · '),
    terms: termsLine({ amount, overrides }),
    state: words.today.states[state],
  };
}
