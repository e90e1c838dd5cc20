import type { CardId, CouponCode } from '#domain/brand';
import { couponIdOf } from '#server/ledger/coupon-id';
import type { Told } from '../evidence';
import { claimsOf } from './issued';
import { grouped, type Invariant, wrongAmong } from './problems';

export const grantsHaveEnded: Invariant = ({ grants }) =>
  wrongAmong(
    grants,
    ({ state }) => state === 'open',
    ({ _id }) => `grant ${_id} is still open`,
  );

/** Every claim that WeChat made of ours, by a tap or from a channel, has a grant of its own that is granted. */
export const eachClaimHasItsGrant: Invariant = (evidence) => {
  const byCoupon = new Map(evidence.grants.map((grant) => [grant.couponId, grant]));
  return wrongAmong(
    claimsOf(evidence).filter(({ event }) => /^[gc]\./.test(String(event.OuterStr))),
    (claim) => byCoupon.get(couponOf(claim))?.state !== 'granted',
    ({ event }) => `WeChat gave ${event.UserCardCode} for ${event.OuterStr}, which has no grant of it`,
  );
};

/** Every grant that is granted has a coupon that WeChat gave, and no other has it. */
export const eachGrantHasItsCoupon: Invariant = (evidence) => {
  const given = new Map(claimsOf(evidence).map((claim) => [couponOf(claim), claim]));
  const granted = evidence.grants.filter(({ state }) => state === 'granted');
  return [
    ...wrongAmong(
      granted,
      ({ couponId }) => couponId === '' || !given.has(couponId),
      ({ _id, n, couponId }) => `grant ${_id} (n ${n}) is granted as ${couponId}, which was no claim`,
    ),
    ...wrongAmong(
      grouped(granted, ({ couponId }) => couponId),
      ([, grants]) => grants.length > 1,
      ([couponId, grants]) => `${couponId} belongs to ${grants.length} grants`,
    ),
  ];
};

/** What phones were told stays true. */
export const acknowledgedGrantsExist: Invariant = ({ history, grants, coupons }) => {
  const byId = new Map(grants.map((grant) => [grant._id, grant]));
  const couponIds = new Set(coupons.map(({ _id }) => _id));
  return [
    ...wrongAmong(
      history.tickets.keys(),
      (id) => !byId.has(id),
      (id) => `a ticket was handed out for grant ${id}, which is gone`,
    ),
    ...wrongAmong(
      history.confirmed,
      ([id, couponId]) => byId.get(id)?.couponId !== couponId || !couponIds.has(couponId),
      ([id, couponId]) => `grant ${id} was confirmed as coupon ${couponId} and is not`,
    ),
  ];
};

export const couponOf = ({ event }: Told) =>
  couponIdOf(String(event.CardId) as CardId, String(event.UserCardCode) as CouponCode);
