import * as v from 'valibot';
import type { Api } from '#domain/api';
import { exportPerson } from '../ledger/export-person';
import type { UseCases } from '../use-case';
import { notTooOften } from '../within-tries';

/** All that the shop keeps of the caller. */
export const exportMyData: UseCases<Api['consumer']>['exportMyData'] = {
  callers: 'everyone',
  input: v.object({}),

  async run(_, context) {
    await notTooOften(context, 'own-data');
    return exportPerson(context, context.caller.openId);
  },
};
