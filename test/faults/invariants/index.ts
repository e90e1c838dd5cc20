import * as codes from './codes';
import * as consumed from './consumed';
import * as coupons from './coupons';
import * as credentials from './credentials';
import * as events from './events';
import * as granted from './granted';
import * as issued from './issued';
import type { Invariant } from './problems';

/** What holds whatever happened, also while pushes are lost for good. */
export const always: Readonly<Record<string, Invariant>> = {
  'issued within WeChat’s limits': issued.withinWechatsLimits,
  'issued within our own limits': issued.withinOurLimits,
  'every coupon counted': issued.everyCouponIsCounted,
  'counters agree with grants': issued.countersAgree,
  'consumed at most once': consumed.consumedAtMostOnce,
  'each booking consumed': consumed.eachBookingIsConsumed,
  'own consumptions are ours': consumed.ownConsumptionsAreOurs,
  'receipts hold': consumed.receiptsHold,
  'redemptions have ended': consumed.redemptionsHaveEnded,
  'grants have ended': granted.grantsHaveEnded,
  'each grant has its coupon': granted.eachGrantHasItsCoupon,
  'acknowledged grants exist': granted.acknowledgedGrantsExist,
  'no coupon is invented': coupons.noCouponIsInvented,
  'events have ended': events.eventsHaveEnded,
  'each push stored once': events.eachPushIsStoredOnce,
  'nothing of ours is refused': events.nothingOfOursIsRefused,
  'codes are held once': codes.codesAreHeldOnce,
  'the pool is whole': codes.poolIsWhole,
  'one token in use': credentials.oneTokenInUse,
  'no bug was answered': ({ history }) => history.bugs,
};

/** What holds once everything that WeChat had to tell has arrived, however late. */
export const onceAllIsTold: Readonly<Record<string, Invariant>> = {
  ...always,
  'each consumption booked once': consumed.eachConsumptionIsBookedOnce,
  'each claim has its grant': granted.eachClaimHasItsGrant,
  'coupons agree with WeChat': coupons.couponsAgree,
  'given codes are not free': codes.givenCodesAreNotFree,
};
