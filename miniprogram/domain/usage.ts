import type { UnixSeconds } from './time';

/** Where, when and by whom a coupon was used; `by` and `store` are empty when it was not at our counter. */
export interface Usage {
  at: UnixSeconds;
  by: string;
  store: string;
}
