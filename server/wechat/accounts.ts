import type { AppId } from '#domain/brand';
import type { UnixSeconds } from '#domain/time';
import type { Config } from '../config';
import type { CredentialRepository } from '../database/credential-repository';
import { createWechat, type Wechat } from './wechat';

/** The shop's Official Accounts, each with tokens, tickets and cards of its own. */
export interface Accounts {
  all: readonly Wechat[];
  /** Whose cards are asked for first; most shops have no other. */
  main: Wechat;
  /** Undefined for an account that is not, or no longer, configured. */
  of(appId: AppId): Wechat | undefined;
}

export function createAccounts(
  { wechatApiUrl, tokenSource, accounts }: Config,
  rows: CredentialRepository,
  now: () => UnixSeconds,
): Accounts {
  const [main, ...others] = accounts;
  const clientOf = (account: typeof main) =>
    createWechat({ ...account, wechatApiUrl, tokenSource }, rows, now);
  const mainClient = clientOf(main);
  const all = [mainClient, ...others.map(clientOf)];
  return { all, main: mainClient, of: (appId) => all.find((wechat) => wechat.appId === appId) };
}
