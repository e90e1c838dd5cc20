import type { AccountOpenId, CouponCode } from '#domain/brand';
import { type UnixSeconds, unixSeconds } from '#domain/time';
import type { Context } from '../context';
import type { GrantRow } from '../database/grant-repository';
import { couponIdOf } from '../ledger/coupon-id';
import { endGrant } from '../ledger/end-grant';
import { issuerOf } from '../ledger/issuer';
import { recordPlatformCoupon } from '../ledger/platform-coupon';
import { outerStrOf } from '../outer-str';
import { eachApart } from '../timers/each-apart';
import { unlessRefusedAs } from '../wechat/error-table';

const AT_ONCE = 20;
/** Seconds for which WeChat repeats the push that tells of a claim (24 h), with a margin. */
const LIFE = 26 * 3_600;
/** Seconds between two looks at the least; later looks are as far apart as the grant is old. */
const SHORTEST_PAUSE = 120;

/**
 * Finds out what became of claims of which no push came. WeChat is asked where we know the person at the
 * Official Account from an earlier claim. After a day nobody waits any longer.
 */
export async function closeGrants(context: Context): Promise<number> {
  const due = await context.grants.due(context.now, AT_ONCE);
  return eachApart(due, (grant) => closeGrant(context, grant));
}

/** Lapses or waits before it asks, so that a failure to ask does not keep the grant in everybody's way. */
async function closeGrant(context: Context, grant: GrantRow): Promise<void> {
  const age = context.now - grant.openedAt;
  if (age >= LIFE) await lapse(context, grant);
  else await context.grants.postpone(grant._id, nextLook(grant, age));
  const holder = grant.person && (await context.grants.holderOf(grant.person, grant.account));
  if (holder) await lookAt(context, grant, holder);
}

async function lapse(context: Context, grant: GrantRow): Promise<void> {
  const lapsed = await endGrant(context, grant, 'lapsed');
  if (lapsed && grant.code && (await nobodyHas(context, grant, grant.code))) {
    await context.codes.release(grant._id);
  }
}

/** A code that WeChat does not know was never claimed, and can be somebody else's. */
async function nobodyHas(context: Context, { cardId }: GrantRow, code: CouponCode): Promise<boolean> {
  const { codes } = await issuerOf(context, cardId);
  return (await unlessRefusedAs('code-not-found', codes.get(code, cardId), null)) === null;
}

function nextLook({ openedAt }: GrantRow, age: number): UnixSeconds {
  return unixSeconds(openedAt + Math.min(age + Math.max(age, SHORTEST_PAUSE), LIFE));
}

/** Looks through the person's usable coupons of the card for those that carry this grant. */
async function lookAt(context: Context, grant: GrantRow, holder: AccountOpenId): Promise<void> {
  const { users, codes } = await issuerOf(context, grant.cardId);
  for (const code of await users.cardList(holder, grant.cardId)) {
    const known = await context.coupons.find(couponIdOf(grant.cardId, code));
    if (known?.grantId) continue;
    const coupon = await codes.get(code, grant.cardId);
    if (coupon.outerStr !== outerStrOf(grant._id)) continue;
    await recordPlatformCoupon(context, grant.cardId, coupon, grant.person || undefined);
  }
}
