import type { OpenId } from '#domain/brand';
import type { UnixSeconds } from '#domain/time';
import type { Database } from './database';
import { Table } from './table';

export interface StaffRow {
  _id: OpenId;
  name: string;
  store: string;
  role: 'owner' | 'redeemer';
  active: boolean;
}

/**
 * Seconds for which an instance remembers somebody as staff where they only look. Harmless: every act, such
 * as redeeming, reads the row.
 */
const REMEMBERED = 30;

export function createStaffRepository(database: Database, now: () => UnixSeconds) {
  const table = new Table<StaffRow>(database, 'staff');
  const memory = new Map<OpenId, { row: StaffRow; readAt: UnixSeconds }>();

  async function active(openId: OpenId): Promise<StaffRow | null> {
    const row = await table.find(openId);
    memory.delete(openId);
    if (!row?.active) return null;
    memory.set(openId, { row, readAt: now() });
    return row;
  }

  return {
    /** As the database says now. */
    active,

    /** As it said within the last half minute. */
    async lately(openId: OpenId): Promise<StaffRow | null> {
      const entry = memory.get(openId);
      return entry && now() - entry.readAt < REMEMBERED ? entry.row : active(openId);
    },

    put: (row: StaffRow) => table.put(row),
  };
}

export type StaffRepository = ReturnType<typeof createStaffRepository>;
