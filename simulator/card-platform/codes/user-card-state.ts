import type { UserCardStatus } from '#server/wechat/wire/index';
import type { Card } from '../state/card';
import type { UserCard } from '../state/user-card';
import { validityWindow, type Window } from './validity';

export type CodeStatus = Extract<UserCardStatus, 'NORMAL' | 'CONSUMED' | 'EXPIRE' | 'DELETE'>;

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
  const status = userCard.status === 'NORMAL' && now > window.end ? 'EXPIRE' : userCard.status;
  const early = now < window.begin;
  return { status, window, early, canConsume: status === 'NORMAL' && !early };
}
