import { unixSeconds } from '#domain/time';
import type { Context } from '../context';
import { GIVE_UP, settleRedemption } from '../ledger/settle-redemption';
import { eachApart } from '../timers/each-apart';

const AT_ONCE = 20;

/** Ends redemptions whose answer was lost, by asking WeChat what became of the code. Never consumes. */
export async function closeRedemptions(context: Context): Promise<number> {
  const pending = await context.redemptions.pending(unixSeconds(context.now - GIVE_UP), AT_ONCE);
  return eachApart(pending, (redemption) => settleRedemption(context, redemption));
}
