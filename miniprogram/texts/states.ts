import type { Claimability } from '../domain/card';
import type { CouponState } from '../domain/coupon';
import type { UnixSeconds } from '../domain/time';
import type { Usage } from '../domain/usage';
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

/** `11月20日 19:40 · 海岸城店`, with the member of staff when asked for. */
export function usageLine(usage: Usage, now: UnixSeconds, withStaff = false): string {
  const parts = [momentOf(usage.at, now), usage.store, withStaff ? usage.by : ''];
  return parts.filter((part) => part !== '').join(' · ');
}
