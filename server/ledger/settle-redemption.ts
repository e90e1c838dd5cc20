import type { ErrorInfo } from '#domain/errors';
import type { Context } from '../context';
import type { RedemptionRow } from '../database/redemption-repository';
import { unlessRefusedAs } from '../wechat/error-table';
import { book, endAsUsed } from './booking';
import { issuerOf } from './issuer';
import { openRequests } from './usage-known';

/** How a redemption ended, or that nobody can say yet. */
export type Settlement = { kind: 'done' } | { kind: 'not-done'; refusal: ErrorInfo } | { kind: 'pending' };

/** Seconds after which a request that has not arrived at WeChat will not arrive any more. */
export const GIVE_UP = 60;

/**
 * Finds out what became of a redemption whose answer was lost. Never consumes: it asks WeChat for the code
 * and the ledger for who it was. A code that is still good may yet be consumed by a request under way.
 */
export async function settleRedemption(context: Context, redemption: RedemptionRow): Promise<Settlement> {
  const { codes } = await issuerOf(context, redemption.cardId);
  const asked = codes.get(redemption.code, redemption.cardId);
  const coupon = await unlessRefusedAs('code-not-found', asked, null);
  if (!coupon) return endUndone(context, redemption, { code: 'code-not-found', params: {} });
  const young = context.now - redemption.at < GIVE_UP;
  if (coupon.state === 'consumed') return settleConsumed(context, redemption, young);
  if (young) return { kind: 'pending' };
  return endUndone(context, redemption, { code: 'wechat-unavailable', params: {} });
}

/** While another request for the coupon is under way, that one may have the answer that we lost. */
async function settleConsumed(
  context: Context,
  redemption: RedemptionRow,
  young: boolean,
): Promise<Settlement> {
  if (young && (await hasRival(context, redemption))) return { kind: 'pending' };
  if (await book(context, redemption)) return { kind: 'done' };
  return { kind: 'not-done', refusal: await endAsUsed(context, redemption) };
}

async function hasRival(context: Context, { _id, couponId }: RedemptionRow): Promise<boolean> {
  const rivals = await openRequests(context, couponId, _id);
  return rivals.some(({ state }) => state === 'pending');
}

async function endUndone(
  { redemptions }: Context,
  { _id }: RedemptionRow,
  refusal: ErrorInfo,
): Promise<Settlement> {
  await redemptions.end(_id, 'not-done', refusal);
  return { kind: 'not-done', refusal };
}
