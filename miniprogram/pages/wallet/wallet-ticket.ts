import { type TicketFace, ticketFace } from '../../components/ticket/ticket-face';
import type { CouponView } from '../../domain/api';
import type { UnixSeconds } from '../../domain/time';
import { couponStates, usageLine } from '../../texts/states';
import { dayOf } from '../../texts/times';
import { endsSoon, remainingLine, windowInFull } from '../../texts/validity';
import { sentences, words } from '../../texts/zh-cn';

/** A coupon of the wallet as a ticket. */
export function walletTicket(coupon: CouponView, now: UnixSeconds): TicketFace {
  const usable = coupon.state === 'usable';
  return ticketFace(coupon, {
    line: coupon.state === 'used' && coupon.usage ? usageLine(coupon.usage, now) : windowInFull(coupon),
    note: noteOf(coupon, now),
    noteWarns: usable && endsSoon(coupon.until, now),
    pill: usable ? words.wallet.use : couponStates[coupon.state],
    pillKind: usable ? 'soft' : 'word',
    faded: !usable,
  });
}

function noteOf({ state, from, until }: CouponView, now: UnixSeconds): string {
  if (state === 'usable') return endsSoon(until, now) ? remainingLine(until, now) : '';
  return state === 'not-yet' ? sentences.startsOn(dayOf(from, now)) : '';
}

/** Those that end soon, then the others, then those that have not begun; each as they came. */
export function inOrderOfUse(coupons: readonly CouponView[], now: UnixSeconds): CouponView[] {
  return ranks.flatMap((rank) => coupons.filter((coupon) => rankOf(coupon, now) === rank));
}

const ranks = ['soon', 'later', 'not-yet'] as const;

function rankOf({ state, until }: CouponView, now: UnixSeconds): (typeof ranks)[number] {
  if (state === 'not-yet') return 'not-yet';
  return state === 'usable' && endsSoon(until, now) ? 'soon' : 'later';
}
