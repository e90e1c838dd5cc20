import * as v from 'valibot';
import type { Api } from '#domain/api';
import { meetPerson } from '../ledger/meet-person';
import { memberOf } from '../member';
import type { UseCases } from '../use-case';

/** Who the caller is to the shop. */
export const getMe: UseCases<Api['consumer']>['getMe'] = {
  callers: 'everyone',
  input: v.object({}),

  async run(_, context) {
    const [member] = await Promise.all([memberOf(context), meetPerson(context)]);
    return { staff: member && { name: member.name, store: member.store, role: member.role } };
  },
};
