import * as v from 'valibot';
import type { Api } from '#domain/api';
import { forgetPerson } from '../ledger/forget-person';
import type { UseCases } from '../use-case';
import { notTooOften } from '../within-tries';

/** Takes the caller out of everything; their coupons stay in WeChat's card pack and stay good. */
export const deleteMyData: UseCases<Api['consumer']>['deleteMyData'] = {
  callers: 'everyone',
  input: v.object({}),

  async run(_, context) {
    await notTooOften(context, 'own-data');
    await forgetPerson(context, context.caller.openId);
    return {};
  },
};
