import type { Transitions } from './transition';

/** How a redemption stands. `pending`: WeChat was asked and its answer is not booked yet. */
export type RedemptionState = 'pending' | 'done' | 'not-done';

export const redemptionMoves: Transitions<RedemptionState> = {
  pending: ['done', 'not-done'],
  done: [],
  'not-done': [],
};
