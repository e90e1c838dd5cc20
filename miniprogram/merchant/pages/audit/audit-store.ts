import { makeAutoObservable, observable } from 'mobx-miniprogram';
import type { Phase } from '../../../components/state-view/phase';
import type { AuditEntry } from '../../../domain/api';
import type { ErrorInfo } from '../../../domain/errors';
import type { UnixSeconds } from '../../../domain/time';
import type { Client } from '../../../services/functions';
import { actOf, actorOf, type Names } from '../../../texts/audit';
import { expectedFailure, staffSentenceFor } from '../../../texts/errors';
import { clockOf, nearDayOf } from '../../../texts/times';

export interface AuditServices extends Pick<Client<'merchant'>, 'listAudit'> {
  now(): UnixSeconds;
  say(sentence: string): void;
}

/** One act as a row; `day` is filled where a new day begins. */
export interface ActRow {
  id: number;
  day: string;
  time: string;
  actor: string;
  what: string;
  facts: string;
}

export interface AuditPage {
  entries: AuditEntry[];
  names: Names;
  next: string | null;
}

/** What staff and merchants did, newest first. */
export class AuditStore {
  phase: Phase = 'loading';
  problem = '';
  private entries: AuditEntry[] = [];
  private names: Names = {};
  private next: string | null = null;
  private loadingMore = false;

  constructor(private readonly services: AuditServices) {
    makeAutoObservable<AuditStore, 'services' | 'entries' | 'names'>(
      this,
      { services: false, entries: observable.ref, names: observable.ref },
      { autoBind: true },
    );
  }

  get rows(): ActRow[] {
    const now = this.services.now();
    let lastDay = '';
    return this.entries.map((entry, id) => {
      const day = nearDayOf(entry.at, now);
      const isNew = day !== lastDay;
      lastDay = day;
      const actor = actorOf(entry, this.names);
      return { id, day: isNew ? day : '', time: clockOf(entry.at), actor, ...actOf(entry, this.names) };
    });
  }

  get hasMore(): boolean {
    return this.next !== null;
  }

  async load(): Promise<void> {
    try {
      this.show(await this.services.listAudit({}), []);
    } catch (error) {
      this.fail(expectedFailure(error));
    }
  }

  async loadMore(): Promise<void> {
    const before = this.entries;
    if (this.next === null || this.loadingMore) return;
    this.setLoadingMore(true);
    try {
      const page = await this.services.listAudit({ after: this.next });
      if (this.entries === before) this.show(page, before); // else begun anew meanwhile
    } catch (error) {
      this.fail(expectedFailure(error));
    } finally {
      this.setLoadingMore(false);
    }
  }

  private show(page: AuditPage, before: AuditEntry[]): void {
    this.entries = [...before, ...page.entries];
    this.names = { ...this.names, ...page.names };
    this.next = page.next;
    this.phase = this.entries.length > 0 ? 'ready' : 'empty';
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
