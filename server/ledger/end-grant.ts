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
  if (await grantAfterAll(context, grant, facts)) return true;
  const standing = (await context.grants.find(grant._id)) ?? grant;
  return grantCoupon(context, standing, couponId, holder);
}

/** Its place had been given back. Counted before it moves: a cut in between counts too much, never too little. */
async function grantAfterAll(
  context: Context,
  { _id, cardId }: GrantRow,
  facts: Pick<GrantRow, 'couponId' | 'holder'>,
): Promise<boolean> {
  const countedOn = await countAnyway(context, await knownCard(context, cardId), context.now);
  if (await context.grants.move(_id, 'granted', { ...facts, countedOn }, ['cancelled', 'lapsed']))
    return true;
  await freePlace(context, { cardId, countedOn });
  return false;
}
