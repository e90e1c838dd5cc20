import type { AccountOpenId, CouponId } from '#domain/brand';
import type { Context } from '../context';
import type { GrantRow } from '../database/grant-repository';
import { countAnyway, freePlace } from './claim-place';
import { knownCard } from './known-card';

/** Ends a claim that came to nothing, and frees what it held; false when it stands otherwise by now. */
export async function endGrant(
  context: Context,
  grant: GrantRow,
  as: 'cancelled' | 'lapsed',
): Promise<boolean> {
  const ended = await context.grants.move(grant._id, as, { countedOn: '' });
  if (ended) await freePlace(context, grant);
  return ended;
}

/**
 * The claim has happened; one that had been given up is counted again. False when the grant has become
 * another coupon.
 */
export async function grantCoupon(
  context: Context,
  grant: GrantRow,
  couponId: CouponId,
  holder: AccountOpenId,
): Promise<boolean> {
  if (grant.state === 'granted') return grant.couponId === couponId;
  const facts = { couponId, holder };
  if (await context.grants.move(grant._id, 'granted', facts, ['open'])) return true;
  if (await context.grants.move(grant._id, 'granted', facts)) return countAgain(context, grant);
  return (await context.grants.find(grant._id))?.couponId === couponId;
}

async function countAgain(context: Context, grant: GrantRow): Promise<true> {
  const countedOn = await countAnyway(context, await knownCard(context, grant.cardId), context.now);
  if (countedOn) await context.grants.note(grant._id, { countedOn });
  return true;
}
