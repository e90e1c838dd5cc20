import type { CardId, CouponId } from '#domain/brand';
import type { Context } from '../context';
import { isTapped, type TappedGrant } from '../database/grant-repository';
import { originOf } from '../outer-str';
import { grantIdOf } from './grant-id';

interface Claim {
  cardId: CardId;
  couponId: CouponId;
  outerStr: string;
}

/** The grant that a claim carried, if it is one of ours for this very card. One grant has one coupon. */
export async function grantBehind(context: Context, claim: Claim): Promise<TappedGrant | null> {
  const origin = originOf(claim.outerStr);
  const grant = origin.kind === 'grant' ? await context.grants.find(origin.id) : null;
  return isTapped(grant) && grant.cardId === claim.cardId ? freeFor(context, grant, claim.couponId) : null;
}

/** Somebody may say yes twice to one ticket; the second coupon is their next grant. */
async function freeFor(context: Context, grant: TappedGrant, couponId: CouponId): Promise<TappedGrant> {
  if (['', couponId].includes(grant.couponId)) return grant;
  const n = grant.n + 1;
  const _id = grantIdOf(context.config, grant.cardId, grant.person, n);
  const next: TappedGrant = {
    ...grant,
    _id,
    n,
    state: 'open',
    couponId: '',
    holder: '',
    code: '',
    countedOn: '',
  };
  if (await context.grants.add(next)) return next;
  const standing = await context.grants.find(_id);
  return isTapped(standing) ? freeFor(context, standing, couponId) : next;
}
