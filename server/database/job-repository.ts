import { type UnixSeconds, unixSeconds } from '#domain/time';
import type { Database } from './database';
import { Table } from './table';

/** A piece of the timer's work; `_id` is its name. */
export interface JobRow {
  _id: string;
  /** Until then somebody is at it; 0 when nobody is. */
  leaseUntil: number;
  nextAt: number;
  lastRunAt: number;
  lastError: string;
}

export function createJobRepository(database: Database) {
  const table = new Table<JobRow>(database, 'jobs');
  const { command } = table;

  return {
    find: (name: string) => table.find(name),

    /** True for the one run that may do the job now. */
    async lease(name: string, now: UnixSeconds, until: UnixSeconds): Promise<boolean> {
      const free = { _id: name, leaseUntil: command.lt(now), nextAt: command.lte(now) };
      if ((await table.update(free, { leaseUntil: until })) > 0) return true;
      return table.insert({ _id: name, leaseUntil: until, nextAt: 0, lastRunAt: 0, lastError: '' });
    },

    /** When any job ran last; null when none ever has. */
    async lastRunAt(): Promise<UnixSeconds | null> {
      const where = { lastRunAt: command.gt(0) };
      const [newest] = await table.select({ where, order: [['lastRunAt', 'desc']], limit: 1 });
      return newest ? unixSeconds(newest.lastRunAt) : null;
    },

    async end(name: string, lastRunAt: UnixSeconds, nextAt: UnixSeconds, lastError: string): Promise<void> {
      await table.update({ _id: name }, { leaseUntil: 0, lastRunAt, nextAt, lastError });
    },
  };
}

export type JobRepository = ReturnType<typeof createJobRepository>;
