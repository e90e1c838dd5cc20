import type { Fact } from '../components/fact-list/fact';
import type { CardDetail, CouponDetail } from '../domain/api';
import { combinationLine, offerLine } from '../texts/offers';
import { timeLimitsLine } from '../texts/time-limits';
import { validityInFull, windowInFull } from '../texts/validity';
import { sentences, words } from '../texts/zh-cn';

/** What one should know before claiming. */
export function factsOfCard(card: CardDetail): Fact[] {
  return [
    { label: words.facts.window, value: validityInFull(card.validity) },
    ...commonFacts(card),
    { label: words.facts.limit, value: sentences.limit(card.claimLimit) },
    phoneFact(card),
  ].filter(saysSomething);
}

/** What one should know before using. */
export function factsOfCoupon(coupon: CouponDetail): Fact[] {
  return [
    { label: words.facts.window, value: windowInFull(coupon) },
    ...commonFacts(coupon),
    { label: words.facts.notice, value: coupon.notice },
    phoneFact(coupon),
  ].filter(saysSomething);
}

function commonFacts({ offer, condition, timeLimits }: CardDetail | CouponDetail): Fact[] {
  const rules = [condition.minimumSpend > 0 ? offerLine(offer, condition) : '', combinationLine(condition)];
  return [
    { label: words.facts.hours, value: timeLimitsLine(timeLimits) },
    { label: words.facts.condition, value: rules.filter(Boolean).join('，') },
    { label: words.facts.accepts, value: condition.accepts },
    { label: words.facts.rejects, value: condition.rejects },
  ];
}

/** The act of the row that calls the shop. */
export const CALL = 'call';

const phoneFact = ({ servicePhone }: CardDetail | CouponDetail): Fact => ({
  label: words.facts.phone,
  value: servicePhone,
  act: CALL,
});

const saysSomething = ({ value }: Fact) => value !== '';
