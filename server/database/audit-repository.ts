import { randomBytes } from 'node:crypto';
import type { OpenId } from '#domain/brand';
import type { UnixSeconds } from '#domain/time';
import type { Database } from './database';
import { behind, type Cursor, type Page, pageOf, ROWS_TO_ASK } from './page';
import { Table } from './table';

/** What staff or merchants did; rows are only ever added. Redemptions have a row of their own in the ledger. */
export interface AuditRow {
  _id: string;
  at: UnixSeconds;
  actor: OpenId;
  /** The name of the use case. */
  act: string;
  /** What it was done to: an openid, a card's id … */
  target: string;
  /** The facts that changed, as they were and as they are; null for what was not there or is not any more. */
  before: object | null;
  after: object | null;
  traceId: string;
}

const ID_BYTES = 16;

const MILLISECOND_DIGITS = 9;

/** Begins with the millisecond, so that acts of one second stay in their order; only that order rests on it. */
function nextId(): string {
  const millisecond = Date.now().toString(36).padStart(MILLISECOND_DIGITS, '0');
  return `${millisecond}-${randomBytes(ID_BYTES).toString('base64url')}`;
}

export function createAuditRepository(database: Database) {
  const table = new Table<AuditRow>(database, 'audit');
  const { command } = table;

  return {
    async add(row: Omit<AuditRow, '_id'>): Promise<void> {
      await table.insert({ _id: nextId(), ...row });
    },

    /** The newest first. */
    async page(after: Cursor | null): Promise<Page<AuditRow>> {
      const where = after ? behind(command, 'at', 'desc', after) : { at: command.gt(0) };
      const rows = await table.select({
        where,
        order: [
          ['at', 'desc'],
          ['_id', 'desc'],
        ],
        limit: ROWS_TO_ASK,
      });
      return pageOf(rows, ({ at }) => at);
    },
  };
}

export type AuditRepository = ReturnType<typeof createAuditRepository>;
