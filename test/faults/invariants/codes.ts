import { couponOf } from './granted';
import { claimsOf } from './issued';
import { grouped, type Invariant, wrongAmong } from './problems';

/** Each code of the pool is held by at most one grant, each grant holds at most one code. */
export const codesAreHeldOnce: Invariant = ({ codes, grants }) => [
  ...wrongAmong(
    grouped(
      grants.filter(({ code, state }) => code !== '' && state === 'granted'),
      ({ code }) => code,
    ),
    ([, holders]) => holders.length > 1,
    ([code, holders]) => `${code} was granted ${holders.length} times`,
  ),
  ...wrongAmong(
    grouped(
      codes.filter(({ state }) => state === 'held'),
      ({ grantId }) => grantId,
    ),
    ([, held]) => held.length > 1,
    ([grantId, held]) => `grant ${grantId} holds ${held.length} codes`,
  ),
];

/** The grant that a code is held by is the one that it was given to; nobody can draw it again. */
export const givenCodesAreNotFree: Invariant = (evidence) => {
  const rows = new Map(evidence.codes.map((row) => [row._id, row]));
  const grants = new Map(evidence.grants.map((grant) => [grant.couponId, grant._id]));
  const owned = evidence.cards.filter(({ codes }) => codes.length > 0).map(({ id }) => id);
  return claimsOf(evidence)
    .filter(({ event }) => owned.includes(event.CardId as never))
    .flatMap((claim) => {
      const row = rows.get(couponOf(claim));
      const grantId = grants.get(couponOf(claim));
      if (row?.state === 'held' && row.grantId === grantId) return [];
      return [
        `${claim.event.UserCardCode} was given for ${grantId}, and is ${row?.state} by ${row?.grantId}`,
      ];
    });
};

/** The pool has each imported code once. */
export const poolIsWhole: Invariant = ({ cards, codes }) =>
  cards.flatMap(({ id, codes: imported }) => {
    const rows = codes.filter(({ cardId }) => cardId === id);
    return rows.length === imported.length
      ? []
      : [`${id}: ${imported.length} codes imported, ${rows.length} there`];
  });
