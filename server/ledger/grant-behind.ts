import type { CouponId, GrantId } from '#domain/brand';
import type { Context } from '../context';
import { isTapped, type TappedGrant } from '../database/grant-repository';
import { originOf } from '../outer-str';
import { countAnyway, freePlace } from './claim-place';
import { isFormer } from './former-person';
import { grantIdOf } from './grant-id';
import { knownCard } from './known-card';
import type { HolderNews } from './owner-of';
import type { ClaimNews } from './record-coupon';

interface Claim extends HolderNews, Pick<ClaimNews, 'cardId' | 'outerStr' | 'mayBePresent' | 'heldBy'> {
  couponId: CouponId;
}

/** The grant that a claim carried, if it is one of ours for this very card. One grant has one coupon. */
export async function grantBehind(context: Context, claim: Claim): Promise<TappedGrant | null> {
  const origin = originOf(claim.outerStr);
  const grant = origin.kind === 'grant' ? await context.grants.find(origin.id) : null;
  if (!isTapped(grant) || grant.cardId !== claim.cardId) return null;
  if (claim.mayBePresent && !(await isTheirs(context, grant, claim))) return null;
  return freeFor(context, grant, claim.couponId);
}

/** A present still carries what its giver's claim did, but is none of theirs: in doubt it waits for the push. */
async function isTheirs(context: Context, grant: TappedGrant, claim: Claim): Promise<boolean> {
  if (isFormer(grant.person)) return true;
  if (claim.heldBy) return claim.heldBy === grant.person;
  if (grant.holder !== '') return grant.holder === claim.holder;
  return (await context.people.byAccount(claim.account, claim.holder))?._id === grant.person;
}

/** Somebody may say yes twice to one grant; the second coupon is their next grant, counted like any other. */
async function freeFor(context: Context, grant: TappedGrant, couponId: CouponId): Promise<TappedGrant> {
  if (['', couponId].includes(grant.couponId)) return grant;
  const _id = grantIdOf(context.config, grant.cardId, grant.person, grant.n + 1);
  const standing = await context.grants.find(_id);
  if (isTapped(standing)) return freeFor(context, standing, couponId);
  return (await addNext(context, grant, _id)) ?? freeFor(context, grant, couponId);
}

/** Null when the person has it already. */
async function addNext(context: Context, grant: TappedGrant, _id: GrantId): Promise<TappedGrant | null> {
  const card = await knownCard(context, grant.cardId);
  const countedOn = await countAnyway(context, card, context.now);
  const nothing = { couponId: '', holder: '', code: '' } as const;
  const next: TappedGrant = { ...grant, ...nothing, _id, n: grant.n + 1, state: 'open', countedOn };
  if (await context.grants.add(next)) return next;
  await freePlace(context, next);
  return null;
}
