import type { OpenId } from '#domain/brand';
import type { Role } from '#domain/role';
import type { Database } from './database';
import { Table } from './table';

export interface StaffRow {
  _id: OpenId;
  name: string;
  store: string;
  role: Role;
  active: boolean;
}

/** Always read anew: whoever was disabled is nobody at their next call. */
export function createStaffRepository(database: Database) {
  const table = new Table<StaffRow>(database, 'staff');

  return {
    find: (openId: OpenId) => table.find(openId),
    put: (row: StaffRow) => table.put(row),
  };
}

export type StaffRepository = ReturnType<typeof createStaffRepository>;
