import type { PayGiftRuleBaseInfo, PayGiftRuleInfo } from '#server/wechat/wire/index';
import type { PayGiftRule } from '../state/pay-gift-rule';
import { giftKeys } from './read-rule';

/** A rule as the merchant reads it. */
export function ruleView(rule: PayGiftRule, now: number): PayGiftRuleInfo<PayGiftRuleBaseInfo> {
  const { type, mchIds, beginTime, endTime, gift, createTime } = rule;
  const base_info: PayGiftRuleBaseInfo = {
    mchid_list: mchIds,
    begin_time: beginTime,
    end_time: endTime,
    status: now < endTime ? 'RULE_STATUS_OK' : 'RULE_STATUS_EXPIRE',
    create_time: createTime,
    update_time: createTime,
  };
  return { type, base_info, [giftKeys[type]]: gift } as unknown as PayGiftRuleInfo<PayGiftRuleBaseInfo>;
}
