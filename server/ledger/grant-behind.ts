import type { CardId, CouponId } from '#domain/brand';
import type { Context } from '../context';
import type { GrantRow } from '../database/grant-repository';
import { grantIdIn } from '../outer-str';
import { grantIdOf } from './grant-id';

interface Claim {
  cardId: CardId;
  couponId: CouponId;
  outerStr: string;
}

/** The grant that a claim carried, if it is one of ours for this very card. One grant has one coupon. */
export async function grantBehind(context: Context, claim: Claim): Promise<GrantRow | null> {
  const id = grantIdIn(claim.outerStr);
  const grant = id && (await context.grants.find(id));
  return grant && grant.cardId === claim.cardId ? freeFor(context, grant, claim.couponId) : null;
}

/** Somebody may say yes twice to one ticket; the second coupon is their next grant. */
async function freeFor(context: Context, grant: GrantRow, couponId: CouponId): Promise<GrantRow> {
  if (['', couponId].includes(grant.couponId)) return grant;
  const n = grant.n + 1;
  const _id = grantIdOf(context.config, grant.cardId, grant.person, n);
  const next: GrantRow = {
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
  return freeFor(context, (await context.grants.find(_id)) ?? next, couponId);
}
