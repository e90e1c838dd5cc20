import * as v from 'valibot';
import type { Api } from '#domain/api';
import { fail } from '#domain/errors';
import type { CallContext } from '../context';
import type { GrantRow } from '../database/grant-repository';
import { encryptedCode, grantId } from '../input';
import { rawCode } from '../ledger/encrypted-code';
import { issuerOf } from '../ledger/issuer';
import { ownGrant, progressOf } from '../ledger/own-grant';
import { recordPlatformCoupon } from '../ledger/platform-coupon';
import { originOf } from '../outer-str';
import type { UseCases } from '../use-case';
import { withinTries } from '../within-tries';

/**
 * The phone's word that the customer said yes; often sooner than WeChat's push, and joined to the same grant.
 * When the push was first nobody else is asked.
 */
export const confirmClaim: UseCases<Api['consumer']>['confirmClaim'] = {
  callers: 'everyone',
  input: v.object({ grantId, encryptedCode }),

  async run(input, context) {
    const grant = await ownGrant(context, input.grantId);
    if (grant.state === 'granted') return progressOf(grant);
    await withinTries(context, 'encrypted-code', () => joinCode(context, grant, input.encryptedCode));
    return progressOf(await ownGrant(context, grant._id));
  },
};

/**
 * WeChat's record of the code must carry this very grant: a code alone, or somebody else's, proves nothing.
 * A record without the claim's text leaves the grant to the push.
 */
async function joinCode(context: CallContext, grant: GrantRow, encrypted: string): Promise<void> {
  const code = await rawCode(context, grant.cardId, encrypted);
  const { codes } = await issuerOf(context, grant.cardId);
  const coupon = await codes.get(code, grant.cardId);
  if (coupon.outerStr === '') return;
  const origin = originOf(coupon.outerStr);
  if (origin.kind !== 'grant' || origin.id !== grant._id) fail('coupon-not-yours', {});
  await recordPlatformCoupon(context, grant.cardId, coupon, context.caller.openId);
}
