import * as v from 'valibot';
import type { Api } from '#domain/api';
import type { OpenId } from '#domain/brand';
import { fail } from '#domain/errors';
import { limits } from '#domain/limits';
import { roles } from '#domain/role';
import { audited } from '../audited';
import type { StaffRow } from '../database/staff-repository';
import { storeId, text } from '../input';
import { mayAppoint } from '../may-appoint';
import type { UseCases } from '../use-case';
import { staffMember } from '../views/staff-member';

/** Gives a member another role, name or store, or takes their rights away; it counts from their next call on. */
export const changeStaff: UseCases<Api['merchant']>['changeStaff'] = {
  callers: 'manager',
  input: v.object({
    openId: text(limits.id.max),
    name: v.optional(text(limits.staffName.max)),
    store: v.optional(text(limits.storeName.max)),
    storeId: v.optional(storeId),
    role: v.optional(v.picklist(roles)),
    active: v.optional(v.boolean()),
  }),

  async run({ openId, ...changes }, context) {
    const before = (await context.staff.find(openId as OpenId)) ?? fail('staff-not-found', {});
    if (before._id === context.member.openId) fail('not-on-yourself', {});
    const facts = factsOf(before, changes as Partial<StaffRow>);
    const after = { ...before, ...facts };
    mayAppoint(context.member, before.role);
    mayAppoint(context.member, after.role);
    await context.staff.change(before._id, facts);
    await audited(context, {
      act: 'changeStaff',
      target: before._id,
      before: staffMember(before),
      after: staffMember(after),
    });
    return staffMember(after);
  },
};

/** The id belongs to the store that was: somebody who moves is without one until it is entered. */
function factsOf(before: StaffRow, changes: Partial<StaffRow>): Partial<StaffRow> {
  const moves = changes.store !== undefined && changes.store !== before.store;
  return moves ? { storeId: '', ...changes } : changes;
}
