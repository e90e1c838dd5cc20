import type { PersonCoupon, PersonData } from '#domain/api';
import type { CouponRow } from '../database/coupon-repository';
import type { EventRow } from '../database/event-repository';
import type { GrantRow } from '../database/grant-repository';
import type { DataOfPerson } from '../ledger/data-of-person';
import { usageIn } from './coupon-view';

/** What the person reads of themselves. An event may name somebody else, too, so only its facts are told. */
export function personData(data: DataOfPerson, tries: PersonData['tries']): PersonData {
  const { openId, person, staff } = data;
  return {
    openId,
    unionId: person?.unionId ?? '',
    accounts: person?.accounts ?? [],
    metAt: person?.metAt ?? null,
    claims: data.grants.map(claimOf),
    coupons: data.coupons.map(couponOf),
    events: data.events.map(eventOf),
    tries,
    staff: staff && { name: staff.name, store: staff.store, role: staff.role, active: staff.active },
  };
}

function claimOf({ cardId, state, openedAt, couponId }: GrantRow): PersonData['claims'][number] {
  return { cardId, state, openedAt, couponId };
}

function couponOf(row: CouponRow): PersonCoupon {
  const { cardId, code, state, claimedAt, from, until, channel, otherText } = row;
  const origin = channel || otherText;
  return { cardId, code, state, claimedAt, from, until, origin, usage: usageIn(row) };
}

function eventOf({ name, receivedAt, members }: EventRow): PersonData['events'][number] {
  return { name, receivedAt, cardId: members.CardId ?? '', code: members.UserCardCode ?? '' };
}
