import type { OpenId, UnionId } from '#domain/brand';
import type { UnixSeconds } from '#domain/time';
import type { Config } from './config';
import type { Repositories } from './database/repositories';
import type { Log } from './log/log';
import type { Redaction } from './log/redaction';
import type { Member } from './member';
import type { Accounts } from './wechat/accounts';

/** What an instance keeps between calls. */
export interface Services extends Repositories {
  config: Config;
  /** WeChat, as each Official Account of the shop meets it. */
  accounts: Accounts;
  redaction: Redaction;
}

/** All that a piece of work may touch. */
export interface Context extends Services {
  now: UnixSeconds;
  log: Log;
  /** Names this call in the logs and, where it goes wrong, on the phone. */
  traceId: string;
}

/** Who calls, as the cloud says; nothing of it comes from the input. */
export interface Caller {
  /** Empty when no phone calls; then no use case runs. */
  openId: OpenId;
  unionId: UnionId | '';
}

/** What a use case may touch. */
export interface CallContext extends Context {
  caller: Caller;
}

/** What a use case for staff may touch. */
export interface StaffContext extends CallContext {
  member: Member;
}
