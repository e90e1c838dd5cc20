import type { UnixSeconds } from '#domain/time';
import type { Database } from './database';
import { Table } from './table';

/** `new`: to be applied; `kept`: nothing to do for us; `refused`: about a card or code that is not ours. */
export type EventState = 'new' | 'applied' | 'kept' | 'refused';

/** An event as WeChat pushed it. `_id` is made from what tells two events apart. */
export interface EventRow {
  _id: string;
  name: string;
  /** All members as text, also those that we know nothing of. */
  members: Record<string, string>;
  state: EventState;
  receivedAt: UnixSeconds;
  attempts: number;
  nextAt: UnixSeconds;
  lastError: string;
}

export function createEventRepository(database: Database) {
  const table = new Table<EventRow>(database, 'events');
  const { command } = table;

  return {
    find: (id: string) => table.find(id),

    /** False when the event has come before. */
    add: (event: EventRow) => table.insert(event),

    async end(id: string, state: Exclude<EventState, 'new'>): Promise<void> {
      await table.update({ _id: id }, { state, lastError: '' });
    },

    async postpone(id: string, attempts: number, nextAt: UnixSeconds, lastError: string): Promise<void> {
      await table.update({ _id: id, state: 'new' }, { attempts, nextAt, lastError });
    },

    /** Events that still wait to be applied. */
    due(now: UnixSeconds, limit: number): Promise<EventRow[]> {
      const where = { state: 'new' as const, nextAt: command.lte(now) };
      return table.select({ where, order: [['nextAt', 'asc']], limit });
    },
  };
}

export type EventRepository = ReturnType<typeof createEventRepository>;
