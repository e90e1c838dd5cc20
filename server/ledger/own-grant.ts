import type { ClaimProgress } from '#domain/api';
import type { GrantId } from '#domain/brand';
import { fail } from '#domain/errors';
import type { CallContext } from '../context';
import type { GrantRow } from '../database/grant-repository';

/** A grant of the caller's; nobody learns of another's. */
export async function ownGrant({ caller, grants }: CallContext, id: string): Promise<GrantRow> {
  const grant = await grants.find(id as GrantId);
  return grant?.person === caller.openId ? grant : fail('grant-not-found', {});
}

export function progressOf({ state, couponId }: GrantRow): ClaimProgress {
  return { state, couponId: couponId || null };
}
