import type { OpenId } from '#domain/brand';
import type { Role } from '#domain/role';
import type { UnixSeconds } from '#domain/time';
import type { Database } from './database';
import { Table } from './table';

export interface StaffRow {
  _id: OpenId;
  name: string;
  store: string;
  role: Role;
  active: boolean;
  /** Codes typed lately that nobody has. */
  wrongCodes?: { count: number; since: UnixSeconds };
}

const WHOLE_STAFF = 1000;

/** Always read anew: whoever was disabled is nobody at their next call. */
export function createStaffRepository(database: Database) {
  const table = new Table<StaffRow>(database, 'staff');
  const { command } = table;

  return {
    find: (openId: OpenId) => table.find(openId),
    /** The shop's whole staff, in the order of their names. */
    all: () =>
      table.select({
        where: { active: command.in([true, false]) },
        order: [['name', 'asc']],
        limit: WHOLE_STAFF,
      }),
    async countWrongCode(openId: OpenId, now: UnixSeconds, after: UnixSeconds): Promise<void> {
      const row = await table.find(openId);
      const recent =
        row?.wrongCodes && row.wrongCodes.since > after ? row.wrongCodes : { count: 0, since: now };
      await table.update({ _id: openId }, { wrongCodes: { ...recent, count: recent.count + 1 } });
    },

    put: (row: StaffRow) => table.put(row),
  };
}

export type StaffRepository = ReturnType<typeof createStaffRepository>;
