import * as v from 'valibot';
import type { Api } from '#domain/api';
import { grantId } from '../input';
import { ownGrant, progressOf } from '../ledger/own-grant';
import type { UseCases } from '../use-case';

/** How an attempt to claim stands: one read, so that a phone can ask until WeChat's push has come. */
export const getClaim: UseCases<Api['consumer']>['getClaim'] = {
  callers: 'everyone',
  input: v.object({ grantId }),

  async run(input, context) {
    return progressOf(await ownGrant(context, input.grantId));
  },
};
