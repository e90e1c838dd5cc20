import { type UnixSeconds, unixSeconds } from '#domain/time';
import type { Database } from './database';
import { Table } from './table';

/** A token or ticket that all instances share; `_id` holds the appid and what it is. */
export interface CredentialRow {
  _id: string;
  /** Empty before the first fetch. */
  value: string;
  /** From then on somebody should fetch a new one; this one is good until `expiresAt`. */
  freshUntil: UnixSeconds;
  expiresAt: UnixSeconds;
  /** Until then one instance fetches a new value; 0 when none does. */
  leaseUntil: number;
  leaseHolder: string;
}

type Fetched = Pick<CredentialRow, 'value' | 'freshUntil' | 'expiresAt'>;

interface Lease {
  now: UnixSeconds;
  until: UnixSeconds;
  refused?: string;
}

const nothing: Fetched = { value: '', freshUntil: unixSeconds(0), expiresAt: unixSeconds(0) };

export function createCredentialRepository(database: Database) {
  const table = new Table<CredentialRow>(database, 'credentials');
  const { command } = table;

  return {
    find: (id: string) => table.find(id),

    /**
     * True for the one instance that may fetch; the others see what it saves. A value that somebody has
     * fetched since we looked is not fetched again, unless it is the refused one.
     */
    async lease(id: string, holder: string, { now, until, refused }: Lease): Promise<boolean> {
      const due = command.or([{ freshUntil: command.lte(now) }, { value: refused ?? '' }]);
      const free = command.and([{ _id: id, leaseUntil: command.lt(now) }, due]);
      const taken = { leaseUntil: until, leaseHolder: holder };
      if ((await table.update(free, taken)) > 0) return true;
      return table.insert({ _id: id, ...nothing, ...taken });
    },

    /** Keeps what the holder of the lease fetched, and ends the lease. */
    async save(id: string, holder: string, fetched: Fetched): Promise<void> {
      await table.update({ _id: id, leaseHolder: holder }, { ...fetched, leaseUntil: 0 });
    },

    async release(id: string, holder: string): Promise<void> {
      await table.update({ _id: id, leaseHolder: holder }, { leaseUntil: 0 });
    },
  };
}

export type CredentialRepository = ReturnType<typeof createCredentialRepository>;
