import type { Transitions } from './transition';

/**
 * How an attempt to claim stands. `open`: signed, nobody knows yet; `lapsed`: no word for over a day.
 * WeChat's push may still come after the customer went back or the day passed, and it decides; the customer may
 * also try again, and it is the same grant.
 */
export type GrantState = 'open' | 'granted' | 'cancelled' | 'lapsed';

export const grantMoves: Transitions<GrantState> = {
  open: ['granted', 'cancelled', 'lapsed'],
  cancelled: ['granted', 'open'],
  lapsed: ['granted', 'open'],
  granted: [],
};
