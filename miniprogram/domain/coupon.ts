import type { UnixSeconds } from './time';
import type { Window } from './validity';

/** What WeChat says of a code (reference §3.2); of one that was given away it only says that it is unknown. */
export type PlatformState =
  | 'normal'
  | 'consumed'
  | 'expired'
  | 'gifting'
  | 'gift-timeout'
  | 'given'
  | 'deleted'
  | 'unavailable';

/** What a coupon is to its holder at a moment. */
export type CouponState =
  | 'usable'
  | 'not-yet'
  | 'used'
  | 'expired'
  | 'gifting'
  | 'given'
  | 'deleted'
  | 'unavailable';

/** The wallet's three groups. */
export type CouponGroup = 'usable' | 'used' | 'ended';

/** A normal coupon depends on the clock; every other state is WeChat's word. */
export function stateOf(platform: PlatformState, window: Window, now: UnixSeconds): CouponState {
  switch (platform) {
    case 'normal':
      return stateInWindow(window, now);
    case 'consumed':
      return 'used';
    case 'gift-timeout':
      return 'unavailable';
    default:
      return platform;
  }
}

function stateInWindow(window: Window, now: UnixSeconds): CouponState {
  if (now < window.from) return 'not-yet';
  return now > window.until ? 'expired' : 'usable';
}
