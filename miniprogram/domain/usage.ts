import type { UnixSeconds } from './time';

/**
 * Through what a coupon was used: our counter, WeChat's web page, its 卡券商户助手, another program of the
 * account, by the customer's own hand, with 微信买单, or something that nobody has told of.
 */
export type UsageSource = 'counter' | 'web' | 'helper' | 'api' | 'self' | 'pay' | 'other';

/** Where, when and by whom a coupon was used; `by` and `store` are empty where that is not known. */
export interface Usage {
  at: UnixSeconds;
  by: string;
  store: string;
  source: UsageSource;
}
