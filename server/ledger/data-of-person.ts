import type { AccountOpenId, CardId, CouponCode, OpenId } from '#domain/brand';
import type { Context } from '../context';
import type { CouponRow } from '../database/coupon-repository';
import type { EventRow } from '../database/event-repository';
import type { GrantRow } from '../database/grant-repository';
import type { PersonRow } from '../database/person-repository';
import type { StaffRow } from '../database/staff-repository';
import { couponIdOf } from './coupon-id';

/** Every row that is about somebody, and the openids by which Official Accounts know them. */
export interface DataOfPerson {
  openId: OpenId;
  person: PersonRow | null;
  holders: AccountOpenId[];
  grants: GrantRow[];
  coupons: CouponRow[];
  events: EventRow[];
  staff: StaffRow | null;
}

/**
 * Gathers it. Only openids that a claim of theirs has proved count as theirs: a coupon that was opened with a
 * link is no proof of who holds the others of its holder.
 */
export async function dataOfPerson(context: Context, openId: OpenId): Promise<DataOfPerson> {
  const [person, grants, staff] = await Promise.all([
    context.people.read(openId),
    context.grants.ofAnyCard(openId),
    context.staff.find(openId),
  ]);
  const holders = holdersIn(person, grants);
  const coupons = await couponsOf(context, openId, holders);
  const events = await eventsOf(context, holders, coupons);
  return { openId, person, holders, grants, coupons, events, staff };
}

function holdersIn(person: PersonRow | null, grants: readonly GrantRow[]): AccountOpenId[] {
  const told = (person?.accounts ?? []).map((key) => key.slice(key.indexOf('/') + 1));
  const known = [...told, ...grants.map(({ holder }) => holder)];
  return [...new Set(known.filter((holder) => holder !== ''))] as AccountOpenId[];
}

/** Codes of merchants' own may be the same for two cards. */
async function eventsOf({ events }: Context, holders: readonly string[], coupons: readonly CouponRow[]) {
  const about = await events.about(
    holders,
    coupons.map(({ code }) => code),
  );
  const ids = new Set(coupons.map(({ _id }) => _id));
  return about.filter(
    ({ members: { FromUserName = '', FriendUserName = '', CardId = '', UserCardCode = '' } }) => {
      const isNamed = holders.some((holder) => [FromUserName, FriendUserName].includes(holder));
      return isNamed || ids.has(couponIdOf(CardId as CardId, UserCardCode as CouponCode));
    },
  );
}

/** Theirs in the mini-program, and those that wait for them. */
async function couponsOf({ coupons }: Context, openId: OpenId, holders: readonly AccountOpenId[]) {
  const [owned, held] = await Promise.all([coupons.ofOwner(openId), coupons.heldBy(holders)]);
  return [...owned, ...held.filter(({ owner }) => owner === '')];
}
