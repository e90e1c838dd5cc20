import type { AccountOpenId, AppId, OpenId, UnionId } from '#domain/brand';
import type { UnixSeconds } from '#domain/time';
import type { Database } from './database';
import { createMemory } from './memory';
import { Table } from './table';

/** What a person is called in a mini-program, at Official Accounts, and across them. */
export interface PersonRow {
  _id: OpenId;
  /** Empty while WeChat has not told. */
  unionId: UnionId | '';
  /** Their openid at each Official Account, as `wx0000000000000001/oOpenId`. */
  accounts: string[];
  metAt: UnixSeconds;
}

/** Seconds for which an instance remembers what never changes but only grows. */
const REMEMBERED = 300;

export const accountKey = (account: AppId, holder: AccountOpenId) => `${account}/${holder}`;

export function createPersonRepository(database: Database, now: () => UnixSeconds) {
  const table = new Table<PersonRow>(database, 'people');
  const memory = createMemory<OpenId, PersonRow>(REMEMBERED, now);

  async function find(openId: OpenId): Promise<PersonRow | null> {
    const remembered = memory.find(openId);
    if (remembered) return remembered;
    const row = await table.find(openId);
    return row && memory.keep(openId, row);
  }

  return {
    find,

    /** Whose openid at an Official Account it is. */
    async byAccount(account: AppId, holder: AccountOpenId): Promise<PersonRow | null> {
      const accounts = accountKey(account, holder) as never;
      return (await table.select({ where: { accounts }, limit: 1 }))[0] ?? null;
    },

    async byUnionId(unionId: UnionId): Promise<PersonRow | null> {
      return (await table.select({ where: { unionId }, limit: 1 }))[0] ?? null;
    },

    /** As it stands in the database now. */
    async read(openId: OpenId): Promise<PersonRow | null> {
      memory.forget(openId);
      return find(openId);
    },

    /** Adds what was not known; true when something was new. */
    async learn(openId: OpenId, names: Partial<Names>): Promise<boolean> {
      const remembered = memory.find(openId);
      if (remembered && !withNames(remembered, names)) return false;
      const row = (await this.read(openId)) ?? { _id: openId, unionId: '', accounts: [], metAt: now() };
      const learnt = withNames(row, names);
      if (!learnt) return false;
      await table.put(learnt);
      memory.keep(openId, learnt);
      return true;
    },

    async remove(openId: OpenId): Promise<void> {
      memory.forget(openId);
      await table.remove({ _id: openId });
    },
  };
}

/** Null when nothing of it is new. */
function withNames(row: PersonRow, { unionId = '', account = '' }: Partial<Names>): PersonRow | null {
  const accounts = account === '' ? row.accounts : [...new Set([...row.accounts, account])];
  const learnt: PersonRow = { ...row, unionId: row.unionId || unionId, accounts };
  return learnt.unionId === row.unionId && accounts.length === row.accounts.length ? null : learnt;
}

interface Names {
  unionId: UnionId | '';
  /** As `accountKey` makes it. */
  account: string;
}

export type PersonRepository = ReturnType<typeof createPersonRepository>;
