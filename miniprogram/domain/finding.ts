import type { UnixSeconds } from './time';

/** What each kind of finding is about. `account`: the appid of an Official Account; never a secret. */
interface Facts {
  /** WeChat gave a token and read the list of cards. */
  'account-fine': { account: string; cards: number };
  /** The AppSecret or the appid is not what WeChat has. */
  'credentials-wrong': { account: string; errcode: number };
  'secret-frozen': { account: string };
  /** `ip`: as WeChat names it; blank when its text has none. */
  'ip-not-allowed': { account: string; errcode: number; ip: string };
  /** An administrator of the account has not allowed this address yet, or has refused it. */
  'ip-needs-administrator': { account: string; errcode: number };
  /** Banned, supervised or restricted by WeChat. */
  'account-blocked': { account: string; errcode: number };
  'card-right-missing': { account: string; errcode: number };
  'wechat-busy': { account: string; errcode: number };
  'wechat-refuses': { account: string; errcode: number };
  'wechat-silent': { account: string; reason: string };
  /** Inferred: the cloud names no unionid for whoever asks. */
  'mini-program-not-bound': object;
  /** Inferred: no event was ever stored, so nobody has verified the push address, or nothing has happened yet. */
  'no-event-ever': object;
  'no-event-lately': { since: UnixSeconds };
  'timers-never-ran': object;
  'timers-stopped': { since: UnixSeconds };
  'collection-missing': { name: string };
}

export type FindingKind = keyof Facts;

/** `bad`: coupons cannot work; `warn`: it looks wrong, or will soon be; `ok`: looked at and fine. */
export type FindingLevel = 'ok' | 'warn' | 'bad';

/** One thing that a look at the set-up has found. */
export type Finding = {
  [Kind in FindingKind]: { kind: Kind; level: FindingLevel; facts: Facts[Kind] };
}[FindingKind];
