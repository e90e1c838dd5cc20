import type { Receipt } from '../domain/api';
import { inYuan } from '../domain/money';
import type { Overridable } from '../domain/override';

/** What stands against a redemption unless a manager says otherwise. */
export const unmetConditions: Record<Overridable, string> = {
  'time-limit': '不在可用时段',
  store: '本店不适用',
  'minimum-spend': '本单未满额',
};

/** Reasons that managers have most often, to be tapped. */
export const readyReasons: Record<Overridable, readonly string[]> = {
  'time-limit': ['顾客已提前预约', '高峰排队延误', '活动期间放宽'],
  store: ['总部同意通用', '原门店暂停营业', '活动期间放宽'],
  'minimum-spend': ['含其他桌消费', '缺货退菜补偿', '活动期间放宽'],
};

/** `本单 120.5 元 · 店长放行：顾客已提前预约`; empty when there is neither. */
export function termsLine({ amount, overrides }: Pick<Receipt, 'amount' | 'overrides'>): string {
  const reasons = overrides.map(({ reason }) => reason).join('、');
  const parts = [amount === null ? '' : `本单 ${inYuan(amount)} 元`, reasons && `店长放行：${reasons}`];
  return parts.filter(Boolean).join(' · ');
}
