import type { PayGift, PayGiftRuleInfo } from '#server/wechat/wire/index';

/** Payments to some merchant numbers give a card (支付即会员, 支付后送券). Times in seconds. */
export interface PayGiftRule {
  id: number;
  appid: string;
  type: PayGiftRuleInfo['type'];
  mchIds: string[];
  beginTime: number;
  endTime: number;
  gift: PayGift;
  createTime: number;
  deleted?: true;
}

/** It gives cards now, or will. */
export function isLive({ deleted, endTime }: PayGiftRule, now: number): boolean {
  return !deleted && now < endTime;
}
