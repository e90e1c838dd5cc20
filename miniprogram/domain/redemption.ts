import type { UnixSeconds } from './time';
import type { Transitions } from './transition';

/** How a redemption stands. `pending`: WeChat was asked and its answer is not booked yet. */
export type RedemptionState = 'pending' | 'done' | 'not-done';

export const redemptionMoves: Transitions<RedemptionState> = {
  pending: ['done', 'not-done'],
  done: [],
  'not-done': [],
};

/** Where, when and by whom a coupon was used; `by` and `store` are empty when it was not at our counter. */
export interface Usage {
  at: UnixSeconds;
  by: string;
  store: string;
}
