import { grouped, type Invariant, wrongAmong } from './problems';

/** WeChat has told of each code's use once. */
export const consumedAtMostOnce: Invariant = ({ told }) =>
  wrongAmong(
    grouped(
      told.filter(({ event }) => event.Event === 'user_consume_card'),
      ({ event }) => `${event.CardId} ${event.UserCardCode}`,
    ),
    ([, uses]) => uses.length > 1,
    ([code, uses]) => `${code} was consumed ${uses.length} times`,
  );

/** Each consumption has one entry in the ledger that is done, and its coupon names that one. */
export const eachConsumptionIsBookedOnce: Invariant = ({ truth, coupons, redemptions }) => {
  const byId = new Map(coupons.map((coupon) => [coupon._id, coupon]));
  const done = grouped(
    redemptions.filter(({ state }) => state === 'done'),
    ({ couponId }) => couponId,
  );
  return truth
    .filter(({ state }) => state === 'consumed')
    .flatMap(({ id, code, source }) => {
      const entries = done.get(id) ?? [];
      const bookedBy = byId.get(id)?.bookedBy;
      if (entries.length !== 1) return [`${code} (${source}) was consumed and has ${entries.length} entries`];
      return entries[0]!._id === bookedBy ? [] : [`${code}: entry ${entries[0]!._id}, booked by ${bookedBy}`];
    });
};

/** Each entry that is done, and each booking, is of a code that WeChat has consumed. */
export const eachBookingIsConsumed: Invariant = ({ truth, coupons, redemptions }) => {
  const consumed = new Set(truth.filter(({ state }) => state === 'consumed').map(({ id }) => id));
  return [
    ...wrongAmong(
      redemptions,
      ({ state, couponId }) => state === 'done' && !consumed.has(couponId),
      ({ _id, code }) => `${_id} is done, but ${code} was not consumed`,
    ),
    ...wrongAmong(
      coupons,
      ({ _id, bookedBy }) => bookedBy !== '' && !consumed.has(_id),
      ({ code }) => `${code} is booked, but was not consumed`,
    ),
  ];
};

/** What our own calls consumed is booked as one of our counters', never as used elsewhere. */
export const ownConsumptionsAreOurs: Invariant = ({ truth, coupons }) => {
  const booked = new Map(coupons.map(({ _id, bookedBy }) => [_id, bookedBy]));
  return wrongAmong(
    truth.filter(({ state, source }) => state === 'consumed' && source === 'FROM_API'),
    ({ id }) => booked.get(id)?.startsWith('x.') === true,
    ({ code }) => `${code} was consumed by us and is booked as used elsewhere`,
  );
};

/** Every receipt that somebody holds is in the ledger. */
export const receiptsHold: Invariant = ({ history, redemptions, coupons }) => {
  const done = new Map(redemptions.filter(({ state }) => state === 'done').map((row) => [row._id, row]));
  const booked = new Map(coupons.map(({ _id, bookedBy }) => [_id, bookedBy]));
  return wrongAmong(
    history.receipts.keys(),
    (id) => booked.get(done.get(id)?.couponId as never) !== id,
    (id) => `somebody has a receipt for ${id}, which is not booked`,
  );
};

export const redemptionsHaveEnded: Invariant = ({ redemptions }) =>
  wrongAmong(
    redemptions,
    ({ state }) => state === 'pending',
    ({ _id }) => `redemption ${_id} is still pending`,
  );
