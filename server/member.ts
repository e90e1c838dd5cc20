import type { OpenId, StoreId } from '#domain/brand';
import { fail } from '#domain/errors';
import { isAtLeast, type Role } from '#domain/role';
import type { CallContext } from './context';
import type { Failures } from './within-tries';

/** Somebody who works for the shop. */
export interface Member {
  openId: OpenId;
  name: string;
  store: string;
  storeId: StoreId | '';
  role: Role;
  wrongCodes: Failures | null;
}

/** What the first owner, who has no row, is called. */
export const FIRST_OWNER = '店主';

/** Who the caller is to the shop, as the database says now; null for customers. The first owner needs no row. */
export async function memberOf({ caller, config, staff }: CallContext): Promise<Member | null> {
  const { openId } = caller;
  if (openId === config.firstOwner)
    return { openId, name: FIRST_OWNER, store: '', storeId: '', role: 'owner', wrongCodes: null };
  const row = await staff.find(openId);
  if (!row?.active) return null;
  const { name, store, storeId = '', role, wrongCodes = null } = row;
  return { openId, name, store, storeId, role, wrongCodes };
}

/** The caller as a member of this rank or a higher one; everybody else is refused. */
export async function memberOfRank(context: CallContext, needed: Role): Promise<Member> {
  const member = (await memberOf(context)) ?? fail('not-staff', {});
  return isAtLeast(member.role, needed) ? member : fail('not-allowed', { needs: needed });
}
