import type { Transitions } from './transition';

/**
 * How a redemption stands. `pending`: WeChat was asked and its answer is not booked yet. The coupon's row says
 * whose the use is: a request that is refused in one call while another books it is done.
 */
export type RedemptionState = 'pending' | 'done' | 'not-done';

export const redemptionMoves: Transitions<RedemptionState> = {
  pending: ['done', 'not-done'],
  done: [],
  'not-done': ['done'],
};
