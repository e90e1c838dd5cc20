import type { OpenId } from '#domain/brand';
import type { CallContext } from '../context';
import type { CouponRow } from '../database/coupon-repository';

/**
 * Keeps the unionid that the cloud tells of a caller. The first time, coupons that waited for somebody with
 * this unionid become theirs.
 */
export async function meetPerson(context: CallContext): Promise<void> {
  const { openId, unionId } = context.caller;
  if (unionId === '' || !(await context.people.learn(openId, { unionId }))) return;
  const orphans = await context.coupons.orphansOf(unionId);
  if (haveOneHolder(orphans)) await adopt(context, orphans, openId);
}

/** One unionid for several openids of an account is an account that is bound to nothing; it says nothing. */
function haveOneHolder(orphans: readonly CouponRow[]): boolean {
  const holders = new Map(orphans.map(({ cardId, holder }) => [cardId, holder]));
  return orphans.every(({ cardId, holder }) => holders.get(cardId) === holder);
}

async function adopt({ coupons }: CallContext, orphans: readonly CouponRow[], owner: OpenId): Promise<void> {
  for (const { _id } of orphans) await coupons.join(_id, owner);
}
