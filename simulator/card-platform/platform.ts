import type { CardEvent } from '#server/wechat/wire/index';
import type { WorldClock } from '../clock';
import { Quotas } from './credentials/quotas';
import type { PushEngine, PushTarget } from './pushes/push-engine';
import type { Account } from './state/account';
import { bringUpToDate } from './state/bring-up-to-date';
import { defaultConfig, type PlatformConfig } from './state/config';
import { defaultAccount, defaultUsers } from './state/default-world';
import { openidOf, unionidOf } from './state/identity';
import type { Store } from './state/store';
import type { User } from './state/user';

type EventOf<Name extends CardEvent['Event']> = Extract<CardEvent, { Event: Name }>;

/** An event without the head that every event has. */
export type EventBody<Name extends CardEvent['Event']> = Omit<
  EventOf<Name>,
  'ToUserName' | 'FromUserName' | 'CreateTime' | 'MsgType' | 'Event'
>;

export interface PlatformParts {
  store: Store;
  clock: WorldClock;
  pushes: PushEngine;
  /** The local cloud runtime's address, without a slash at its end. */
  cloudUrl?: string;
}

/** The platform as its operations see it: state, clock and pushes, and what follows from them. */
export class CardPlatform {
  readonly store: Store;
  readonly clock: WorldClock;
  readonly pushes: PushEngine;
  readonly cloudUrl: string | undefined;
  readonly quotas: Quotas;
  private readonly userByOpenid = new Map<string, string>();

  constructor({ store, clock, pushes, cloudUrl }: PlatformParts) {
    this.store = store;
    this.clock = clock;
    this.pushes = pushes;
    this.cloudUrl = cloudUrl;
    this.quotas = new Quotas(this);
    if (store.accounts.size === 0) this.populate();
    bringUpToDate(store);
  }

  get config(): PlatformConfig {
    const row = this.store.singles.get('config');
    return row?.id === 'config' ? { ...defaultConfig, ...row.value } : defaultConfig;
  }

  set config(value: PlatformConfig) {
    this.store.singles.put({ id: 'config', value });
  }

  /** The account and people that every world starts with. */
  populate(): void {
    this.store.accounts.put(defaultAccount);
    for (const user of defaultUsers) this.store.users.put(user);
  }

  openid(appid: string, userId: string): string {
    return openidOf(appid, userId);
  }

  /** Only an account bound to an Open Platform account learns unionids. */
  unionid(account: Account, userId: string): string | undefined {
    return account.openPlatformId === '' ? undefined : unionidOf(account.openPlatformId, userId);
  }

  /** Whose openid it is within this account; a mini-program's openid belongs to nobody here. */
  userOf(appid: string, openid: string): User | undefined {
    const key = `${appid}/${openid}`;
    if (!this.userByOpenid.has(key)) this.learnOpenids(appid);
    return this.store.users.get(this.userByOpenid.get(key) ?? '');
  }

  pushUrl(account: Account): string {
    return account.pushUrl ?? (this.cloudUrl ? `${this.cloudUrl}/http/wechat-events` : '');
  }

  pushTarget(account: Account): PushTarget {
    const { token, encodingAesKey, appid, originalId, pushMode, pushFormat } = account;
    const url = this.pushUrl(account);
    return { url, token, encodingAesKey, appid, originalId, mode: pushMode, format: pushFormat };
  }

  /** Tells the account what happened; the push is stored with whatever else this stretch changes. */
  announce<Name extends CardEvent['Event']>(
    account: Account,
    event: Name,
    openid: string,
    body: EventBody<Name>,
  ): void {
    const target = this.pushTarget(account);
    if (target.url === '') return;
    const head = {
      ToUserName: account.originalId,
      FromUserName: openid,
      CreateTime: this.clock.seconds(),
      MsgType: 'event' as const,
      Event: event,
    };
    const whole = { ...head, ...body } as unknown as EventOf<Name>;
    this.pushes.send(target, whole).catch((error: unknown) => console.error('push', event, error));
  }

  private learnOpenids(appid: string): void {
    for (const user of this.store.users.all()) {
      this.userByOpenid.set(`${appid}/${openidOf(appid, user.id)}`, user.id);
    }
  }
}
