import type { CardId } from '#domain/brand';
import type { Evidence, Told } from '../evidence';
import type { ShopCard } from '../shop-cards';
import { grouped, type Invariant, wrongAmong } from './problems';

/** WeChat's own claims: not what arrived as a present. */
export function claimsOf({ told }: Evidence): Told[] {
  return told.filter(({ event }) => event.Event === 'user_get_card' && event.IsGiveByFriend !== 1);
}

const claimsOfCard = (evidence: Evidence, cardId: CardId) =>
  claimsOf(evidence).filter(({ event }) => event.CardId === cardId);

/** Coupons issued are at most the stock, and of one person at most get_limit. */
export const withinWechatsLimits: Invariant = (evidence) =>
  evidence.cards.flatMap((card) => {
    const claims = claimsOfCard(evidence, card.id);
    const tooMany =
      claims.length > card.stock ? [`${card.id}: ${claims.length} of ${card.stock} issued`] : [];
    const perPerson = grouped(claims, ({ event }) => event.FromUserName);
    const greedy = wrongAmong(
      perPerson,
      ([, own]) => own.length > card.perPerson,
      ([person, own]) => `${card.id}: ${person} has ${own.length} of ${card.perPerson}`,
    );
    return [...tooMany, ...greedy];
  });

/**
 * What our own limits promise: never more is signed for than they allow. WeChat's word decides, so there can
 * be more coupons by those that came on a ticket whose place had been given back (cancelled, or told of a
 * day late), by a second yes to one grant, and by posters; each is counted, so that nobody gets a place in
 * its stead afterwards.
 */
export const withinOurLimits: Invariant = (evidence) =>
  evidence.cards.flatMap((card) => {
    const { total, perDay } = card.limits;
    const ordinary = ordinaryClaims(evidence, card);
    const over = (count: number, limit: number | null, words: string) =>
      limit !== null && count > limit ? [`${card.id}: ${count} of ${limit} ${words}`] : [];
    const days = grouped(ordinary, ({ day }) => day);
    return [
      ...over(ordinary.length, total, 'in all'),
      ...[...days].flatMap(([day, claims]) => over(claims.length, perDay, `on ${day}`)),
    ];
  });

/** Every coupon of a counted card is counted, or nobody would notice when it is one too many. */
export const everyCouponIsCounted: Invariant = ({ cards, grants }) => {
  const limited = cards.filter(({ limits }) => limits.total !== null).map(({ id }) => id);
  return wrongAmong(
    grants.filter(({ cardId, state }) => limited.includes(cardId) && state === 'granted'),
    ({ countedOn }) => countedOn === '',
    ({ _id, n }) => `granted but not counted: ${_id} (n ${n})`,
  );
};

/** Counters say what grants say; only calls that were cut may have left a place taken. */
export const countersAgree: Invariant = ({ counters, grants, history, kills }) => {
  const counted = grouped(
    grants.filter(({ countedOn }) => countedOn !== ''),
    ({ cardId, countedOn }) => `${cardId}.${countedOn}`,
  );
  const surplus = counters.map(({ _id, today }) => today - (counted.get(_id)?.length ?? 0));
  const leaked = surplus.reduce((sum, places) => sum + Math.max(places, 0), 0);
  const cuts = history.interrupted + kills * AT_ONCE;
  return [
    ...counters.flatMap(({ _id, today }, i) =>
      surplus[i]! < 0 ? [`${_id} counts ${today}, grants ${today - surplus[i]!}`] : [],
    ),
    ...(leaked > cuts ? [`${leaked} places leaked, but only ${cuts} calls were cut`] : []),
  ];
};

/** A kill may cut what WeChat's pushes and timers are at, too. */
const AT_ONCE = 30;

const LONG_AFTER = 20 * 3_600;

function ordinaryClaims(evidence: Evidence, { id }: ShopCard): { day: string }[] {
  const grants = new Map(evidence.grants.map((grant) => [`g.${grant._id}`, grant]));
  const claims = claimsOfCard(evidence, id).filter(({ event }) => grants.has(String(event.OuterStr)));
  const first = [...grouped(claims, ({ event }) => event.OuterStr).values()].map(([claim]) => claim!);
  return first
    .map(({ event, acceptedAt }) => ({ event, acceptedAt, grant: grants.get(String(event.OuterStr))! }))
    .filter(({ grant }) => !evidence.history.givenUp.has(grant._id))
    .filter(({ event, acceptedAt }) => (acceptedAt ?? 0) - Number(event.CreateTime) < LONG_AFTER)
    .map(({ grant }) => ({ day: grant.countedOn }));
}
