import type { OpenId, StoreId } from '#domain/brand';
import type { Role } from '#domain/role';
import type { UnixSeconds } from '#domain/time';
import type { Database } from './database';
import type { InvitationRow } from './invitation-repository';
import { Table } from './table';

export interface StaffRow {
  _id: OpenId;
  name: string;
  store: string;
  /** WeChat's poi_id of the store, where somebody has entered it. */
  storeId?: StoreId | '';
  role: Role;
  active: boolean;
  /** The one with which they joined last. */
  invitation?: InvitationRow['_id'];
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

    /** Counts one more since `after`; earlier ones are forgotten. */
    async countWrongCode(openId: OpenId, now: UnixSeconds, after: UnixSeconds): Promise<void> {
      const recent = { _id: openId, 'wrongCodes.since': command.gt(after) };
      const oneMore = { 'wrongCodes.count': command.inc(1) };
      const count = async () => (await table.update(recent as object, oneMore as object)) > 0;
      // Of several that come first at once one begins; the others then find its count.
      const none = [{ 'wrongCodes.since': command.lte(after) }, { wrongCodes: command.exists(false) }];
      const begin = async () =>
        (await table.update(command.and([{ _id: openId }, command.or(none)]), {
          wrongCodes: { count: 1, since: now },
        })) > 0;
      if (!(await count()) && !(await begin())) await count();
    },

    put: (row: StaffRow) => table.put(row),

    async remove(openId: OpenId): Promise<void> {
      await table.remove({ _id: openId });
    },

    /** Only these facts: what somebody else changes meanwhile, such as a disabling, stays. */
    async change(
      openId: OpenId,
      facts: Partial<Pick<StaffRow, 'name' | 'store' | 'storeId' | 'role' | 'active'>>,
    ) {
      if (Object.keys(facts).length > 0) await table.update({ _id: openId }, facts);
    },
  };
}

export type StaffRepository = ReturnType<typeof createStaffRepository>;
