import * as v from 'valibot';
import type { Api } from '#domain/api';
import { grantId } from '../input';
import { endGrant } from '../ledger/end-grant';
import { ownGrant, progressOf } from '../ledger/own-grant';
import type { UseCases } from '../use-case';

/** The customer went back from WeChat's claim page. If WeChat's push says otherwise, the push decides. */
export const cancelClaim: UseCases<Api['consumer']>['cancelClaim'] = {
  callers: 'everyone',
  input: v.object({ grantId }),

  async run(input, context) {
    const grant = await ownGrant(context, input.grantId);
    const cancelled = grant.state === 'open' && (await endGrant(context, grant, 'cancelled'));
    return progressOf(cancelled ? { ...grant, state: 'cancelled' } : await ownGrant(context, grant._id));
  },
};
