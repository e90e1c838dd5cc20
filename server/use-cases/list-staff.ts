import * as v from 'valibot';
import type { Api } from '#domain/api';
import type { UseCases } from '../use-case';
import { staffMember } from '../views/staff-member';

/** Everybody who works or has worked for the shop. The first owner, who needs no row, is not among them. */
export const listStaff: UseCases<Api['merchant']>['listStaff'] = {
  callers: 'manager',
  input: v.object({}),

  async run(_, { staff, member }) {
    const rows = await staff.all();
    return { staff: rows.map(staffMember), you: { openId: member.openId, role: member.role } };
  },
};
