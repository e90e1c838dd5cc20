import type { Claimability } from '../domain/card';
import type { CouponState } from '../domain/coupon';
import type { UnixSeconds } from '../domain/time';
import type { Usage, UsageSource } from '../domain/usage';
import { momentOf } from './times';

export const couponStates: Record<CouponState, string> = {
  usable: '可使用',
  'not-yet': '未开始',
  used: '已使用',
  expired: '已过期',
  gifting: '转赠中',
  given: '已转赠',
  deleted: '已删除',
  unavailable: '已失效',
};

export const claimabilities: Record<Claimability, string> = {
  claimable: '领取',
  reviewing: '审核中',
  'not-available': '已结束',
  elsewhere: '不在此领取',
  'sold-out': '已抢光',
  'limit-reached': '已领满',
};

/** What was used elsewhere says where; our own counter goes without saying. */
export const usageSources: Record<UsageSource, string> = {
  counter: '',
  web: '微信网页核销',
  helper: '卡券商户助手',
  api: '其他系统核销',
  self: '顾客自助核销',
  pay: '微信买单',
  other: '其他方式核销',
};

/** `11月20日 19:40 · 海岸城店`, with the member of staff when asked for. */
export function usageLine(usage: Usage, now: UnixSeconds, withStaff = false): string {
  const { at, store, by, source } = usage;
  const parts = [momentOf(at, now), store, withStaff ? by : '', usageSources[source]];
  return parts.filter(Boolean).join(' · ');
}
