import * as v from 'valibot';
import type { Api } from '#domain/api';
import type { OpenId } from '#domain/brand';
import { fail } from '#domain/errors';
import { limits } from '#domain/limits';
import { roles } from '#domain/role';
import { audited } from '../audited';
import { text } from '../input';
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
    role: v.optional(v.picklist(roles)),
    active: v.optional(v.boolean()),
  }),

  async run({ openId, ...changes }, context) {
    const before = (await context.staff.find(openId as OpenId)) ?? fail('staff-not-found', {});
    if (before._id === context.member.openId) fail('not-on-yourself', {});
    const after = { ...before, ...changes };
    mayAppoint(context.member, before.role);
    mayAppoint(context.member, after.role);
    await context.staff.change(before._id, changes);
    await audited(context, {
      act: 'changeStaff',
      target: before._id,
      before: staffMember(before),
      after: staffMember(after),
    });
    return staffMember(after);
  },
};
