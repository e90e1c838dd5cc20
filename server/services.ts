import type { UnixSeconds } from '#domain/time';
import type { Config } from './config';
import type { Services } from './context';
import type { Database } from './database/database';
import { createRepositories } from './database/repositories';
import { createRedaction } from './log/redaction';
import { createAccounts } from './wechat/accounts';

/** Puts together what an instance keeps: repositories, WeChat's clients and what both remember. */
export function createServices(config: Config, database: Database, now: () => UnixSeconds): Services {
  const repositories = createRepositories(database, now, config.accounts[0].appId);
  const accounts = createAccounts(config, repositories.credentials, now);
  return { ...repositories, config, accounts, redaction: createRedaction(config) };
}
