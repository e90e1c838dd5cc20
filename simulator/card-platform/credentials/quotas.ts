import { refuse } from '../errors/wechat-error';
import type { CardPlatform } from '../platform';
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

interface Counter {
  day: number;
  inDay: number;
  minute: number;
  inMinute: number;
}

/** How often each account has called each limited interface; in memory, so a restart counts anew. */
export class Quotas {
  private readonly counters = new Map<string, Counter>();

  constructor(private readonly platform: Pick<CardPlatform, 'store' | 'clock' | 'config'>) {}

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
  }

  /** Every limit, those set by hand instead of the documented ones. */
  limits(): QuotaLimit[] {
    const set = this.platform.store.quotaLimits.all();
    return [...documentedLimits.filter(({ path }) => !set.some((limit) => limit.path === path)), ...set];
  }

  /** As /cgi-bin/clear_quota does it. */
  clear(appid: string): void {
    for (const key of this.counters.keys()) if (key.startsWith(`${appid} `)) this.counters.delete(key);
  }

  private limitOf(path: string): QuotaLimit | undefined {
    return this.platform.store.quotaLimits.get(path) ?? documentedLimits.find((limit) => limit.path === path);
  }

  private counterOf(appid: string, path: string): Counter {
    const now = this.platform.clock.seconds();
    const [day, minute] = [Math.floor((now + SHANGHAI) / DAY), Math.floor(now / MINUTE)];
    const before = this.counters.get(`${appid} ${path}`);
    const counter = {
      day,
      inDay: before?.day === day ? before.inDay : 0,
      minute,
      inMinute: before?.minute === minute ? before.inMinute : 0,
    };
    this.counters.set(`${appid} ${path}`, counter);
    return counter;
  }
}
