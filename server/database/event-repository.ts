import type { EventState } from '#domain/event-state';
import type { UnixSeconds } from '#domain/time';
import type { Database } from './database';
import { behind, type Cursor, type Page, pageOf, ROWS_TO_ASK } from './page';
import { Table } from './table';

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

/** The members that hold openids of persons; the unionid beside them is the first one's. */
const nameMembers = ['FromUserName', 'FriendUserName'] as const;
/** As many as one read gives. */
const OF_ONE_PERSON = 1000;

export function createEventRepository(database: Database) {
  const table = new Table<EventRow>(database, 'events');
  const { command } = table;

  return {
    find: (id: string) => table.find(id),

    /** False when the event has come before. */
    add: (event: EventRow) => table.insert(event),

    /** `lastError`: why it was refused. */
    async end(id: string, state: Exclude<EventState, 'new'>, lastError = ''): Promise<void> {
      await table.update({ _id: id }, { state, lastError });
    },

    /** Makes one that ended otherwise than applied wait again. */
    async reopen(id: string, nextAt: UnixSeconds): Promise<void> {
      await table.update({ _id: id, state: command.in(['kept', 'refused']) }, { state: 'new', nextAt });
    },

    async postpone(id: string, attempts: number, nextAt: UnixSeconds, lastError: string): Promise<void> {
      await table.update({ _id: id, state: 'new' }, { attempts, nextAt, lastError });
    },

    /** Events that name somebody, by their openids at Official Accounts, or are about one of their codes. */
    about(holders: readonly string[], codes: readonly string[]): Promise<EventRow[]> {
      const where = command.or([
        ...nameMembers.map((member) => ({ [`members.${member}`]: command.in(holders) })),
        { 'members.UserCardCode': command.in(codes) },
      ]);
      return table.select({ where, order: [['receivedAt', 'desc']], limit: OF_ONE_PERSON });
    },

    /** Takes out who somebody is, wherever an event names them, or only in those about some codes. */
    async forget(holders: readonly string[], codes?: readonly string[]): Promise<void> {
      const among = codes && { 'members.UserCardCode': command.in(codes) };
      for (const member of nameMembers) {
        const named = { ...among, [`members.${member}`]: command.in(holders) };
        const blank = {
          [`members.${member}`]: '',
          ...(member === 'FromUserName' && { 'members.UnionId': '' }),
        };
        await table.update(named as object, blank as object);
      }
    },

    /** The newest first. */
    async page(state: EventState, after: Cursor | null): Promise<Page<EventRow>> {
      const rows = await table.select({
        where: after ? command.and([{ state }, behind(command, 'receivedAt', 'desc', after)]) : { state },
        order: [
          ['receivedAt', 'desc'],
          ['_id', 'desc'],
        ],
        limit: ROWS_TO_ASK,
      });
      return pageOf(rows, ({ receivedAt }) => receivedAt);
    },

    /** When the newest event came; null when none ever has. */
    async lastReceivedAt(): Promise<UnixSeconds | null> {
      const where = { receivedAt: command.gte(0) };
      const [newest] = await table.select({ where, order: [['receivedAt', 'desc']], limit: 1 });
      return newest?.receivedAt ?? null;
    },

    /** Events that still wait to be applied. */
    due(now: UnixSeconds, limit: number): Promise<EventRow[]> {
      const where = { state: 'new' as const, nextAt: command.lte(now) };
      return table.select({ where, order: [['nextAt', 'asc']], limit });
    },
  };
}

export type EventRepository = ReturnType<typeof createEventRepository>;
