import { refuse } from '../errors/wechat-error';
import type { CardPlatform } from '../platform';
import { type QuotaCounter, quotaCounterId } from '../state/quota-counter';
import type { QuotaLimit } from '../state/quota-limit';

/** Days are counted in UTC+8. Seconds. */
const SHANGHAI = 8 * 3600;
const DAY = 86_400;
const MINUTE = 60;

/** Reference §1.1; the figure of /cgi-bin/token is unconfirmed. Other interfaces have no limit until one is set. */
const documentedLimits: readonly QuotaLimit[] = [
  { path: '/cgi-bin/token', perDay: 2000, perMinute: null },
  { path: '/cgi-bin/stable_token', perDay: 500_000, perMinute: 10_000 },
];

/** Calls are too frequent to write each count at once; a crash forgets at most this much. Real milliseconds. */
const WRITING_PAUSE = 1000;

/** How often each account has called each limited interface. */
export class Quotas {
  private readonly counters = new Map<string, QuotaCounter>();
  private readonly unwritten = new Set<QuotaCounter>();
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly platform: Pick<CardPlatform, 'store' | 'clock' | 'config'>) {
    for (const row of platform.store.quotaCounters.all()) {
      this.counters.set(quotaCounterId(row.appid, row.path), { ...row });
    }
  }

  /** Counts a call; refuses with 45009 beyond the day's quota, 45011 beyond the minute's. */
  count(appid: string, path: string): void {
    const limit = this.limitOf(path);
    if (!limit) return;
    const counter = this.counterOf(appid, path);
    if (counter.inDay >= (limit.perDay ?? Number.POSITIVE_INFINITY)) refuse(45009);
    if (counter.inMinute >= (limit.perMinute ?? Number.POSITIVE_INFINITY)) {
      refuse(this.platform.config.tooFrequentCode);
    }
    counter.inDay += 1;
    counter.inMinute += 1;
    this.unwritten.add(counter);
    this.timer ??= setTimeout(() => this.write(), WRITING_PAUSE).unref();
  }

  /** Hands the store what was counted since the last time. */
  write(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    for (const counter of this.unwritten) this.platform.store.quotaCounters.put(counter);
    this.unwritten.clear();
    this.platform.store.commit().catch((error: unknown) => console.error('quotas', error));
  }

  /** Forgets every count; to empty the store is the caller's part. */
  reset(): void {
    this.counters.clear();
    this.unwritten.clear();
  }

  /** Every limit, those set by hand instead of the documented ones. */
  limits(): QuotaLimit[] {
    const set = this.platform.store.quotaLimits.all();
    return [...documentedLimits.filter(({ path }) => !set.some((limit) => limit.path === path)), ...set];
  }

  /** As /cgi-bin/clear_quota does it. */
  clear(appid: string): void {
    for (const [id, counter] of this.counters) {
      if (counter.appid !== appid) continue;
      this.counters.delete(id);
      this.unwritten.delete(counter);
      this.platform.store.quotaCounters.remove(id);
    }
  }

  private limitOf(path: string): QuotaLimit | undefined {
    return this.platform.store.quotaLimits.get(path) ?? documentedLimits.find((limit) => limit.path === path);
  }

  private counterOf(appid: string, path: string): QuotaCounter {
    const now = this.platform.clock.seconds();
    const [day, minute] = [Math.floor((now + SHANGHAI) / DAY), Math.floor(now / MINUTE)];
    const id = quotaCounterId(appid, path);
    const counter = this.counters.get(id) ?? { appid, path, day, inDay: 0, minute, inMinute: 0 };
    if (counter.day !== day) Object.assign(counter, { day, inDay: 0 });
    if (counter.minute !== minute) Object.assign(counter, { minute, inMinute: 0 });
    this.counters.set(id, counter);
    return counter;
  }
}
