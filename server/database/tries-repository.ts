import type { OpenId } from '#domain/brand';
import type { UnixSeconds } from '#domain/time';
import type { Database } from './database';
import { Table } from './table';

/** How often somebody has failed at something lately. */
export interface TriesRow {
  /** What and who: `encrypted-code.oOpenId`. */
  _id: string;
  count: number;
  since: UnixSeconds;
}

export function createTriesRepository(database: Database) {
  const table = new Table<TriesRow>(database, 'tries');
  const { command } = table;
  const idOf = (kind: string, openId: OpenId) => `${kind}.${openId}`;

  return {
    find: (kind: string, openId: OpenId) => table.find(idOf(kind, openId)),

    /** Forgets what nobody asks for any more; answers how many. */
    forget: (before: UnixSeconds) => table.remove({ since: command.lt(before) }),

    /** Counts one more since `after`; earlier ones are forgotten. */
    async count(kind: string, openId: OpenId, now: UnixSeconds, after: UnixSeconds): Promise<void> {
      const _id = idOf(kind, openId);
      const recent = { _id, since: command.gt(after) };
      if ((await table.update(recent, { count: command.inc(1) })) > 0) return;
      await table.put({ _id, count: 1, since: now });
    },
  };
}

export type TriesRepository = ReturnType<typeof createTriesRepository>;
