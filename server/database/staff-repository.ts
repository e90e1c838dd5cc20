import type { OpenId } from '#domain/brand';
import type { UnixSeconds } from '#domain/time';
import type { Database } from './database';
import { createMemory } from './memory';
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
  const memory = createMemory<OpenId, StaffRow>(REMEMBERED, now);

  async function active(openId: OpenId): Promise<StaffRow | null> {
    const row = await table.find(openId);
    if (row?.active) return memory.keep(openId, row);
    memory.forget(openId);
    return null;
  }

  return {
    /** As the database says now. */
    active,

    /** As it said within the last half minute. */
    async lately(openId: OpenId): Promise<StaffRow | null> {
      return memory.find(openId) ?? active(openId);
    },

    put: (row: StaffRow) => table.put(row),
  };
}

export type StaffRepository = ReturnType<typeof createStaffRepository>;
