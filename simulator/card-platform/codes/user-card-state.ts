import type { Card } from '../state/card';
import type { CodeStatus, UserCard } from '../state/user-card';
import { validityWindow, type Window } from './validity';

/** How long a present waited before there was a switch for it; reference §3.2. Seconds. */
const GIFT_LIFE = 86_400;

/** A code as it stands now. */
export interface UserCardState {
  status: CodeStatus;
  window: Window;
  /** The window has not begun yet. */
  early: boolean;
  canConsume: boolean;
}

/** What follows from the row, its card and the clock; reference §3.2. */
export function userCardState(userCard: UserCard, card: Card, now: number): UserCardState {
  const window = userCard.window ?? validityWindow(card.base.date_info, userCard.claimTime);
  const status = statusOf(userCard, window, now);
  const early = now < window.begin;
  return { status, window, early, canConsume: status === 'NORMAL' && !early };
}

function statusOf({ status, gift }: UserCard, window: Window, now: number): CodeStatus {
  if (status !== 'NORMAL' && status !== 'GIFTING') return status;
  if (now > window.end) return 'EXPIRE';
  if (status !== 'GIFTING' || !gift) return status;
  return now >= (gift.until ?? gift.time + GIFT_LIFE) ? 'GIFT_TIMEOUT' : status;
}
