import type { OpenId, StoreId } from '#domain/brand';
import type { Role } from '#domain/role';
import type { UnixSeconds } from '#domain/time';
import type { Database } from './database';
import { Table } from './table';

/** An offer to work for the shop, good once. */
export interface InvitationRow {
  /** A digest of the token: who reads the database cannot use it. */
  _id: string;
  name: string;
  store: string;
  storeId?: StoreId | '';
  role: Role;
  invitedBy: OpenId;
  until: UnixSeconds;
  usedBy: OpenId | '';
}

export function createInvitationRepository(database: Database) {
  const table = new Table<InvitationRow>(database, 'invitations');
  const { command } = table;

  return {
    find: (id: string) => table.find(id),
    add: (invitation: InvitationRow) => table.insert(invitation),

    /** Takes out who used it; it stays used. */
    async forget(openId: OpenId, former: OpenId): Promise<void> {
      await table.update({ usedBy: openId }, { usedBy: former });
    },

    /** True for the one person who takes it in time, however often they ask. */
    async use(id: string, openId: OpenId, now: UnixSeconds): Promise<boolean> {
      const where = { _id: id, usedBy: '' as const, until: command.gte(now) };
      if ((await table.update(where, { usedBy: openId })) > 0) return true;
      const invitation = await table.find(id);
      return invitation?.usedBy === openId && invitation.until >= now;
    },
  };
}

export type InvitationRepository = ReturnType<typeof createInvitationRepository>;
