import { noon } from './a-platform';

interface Changes {
  type?: 'RULE_TYPE_SINGLE_PAY' | 'RULE_TYPE_PAY_MEMBER_CARD';
  base?: object;
  gift?: object;
}

/** The body of /card/paygiftcard/add: payments of 1 to 100 yuan to merchant number 1900000109 give the card for a day. */
export function aPayGiftRule(card_id: string, { type = 'RULE_TYPE_SINGLE_PAY', base, gift }: Changes = {}) {
  const base_info = {
    mchid_list: ['1900000109'],
    begin_time: noon,
    end_time: noon + 86_400,
    ...base,
  };
  const key = type === 'RULE_TYPE_SINGLE_PAY' ? 'single_pay' : 'member_rule';
  return { rule_info: { type, base_info, [key]: { card_id, least_cost: 100, max_cost: 10_000, ...gift } } };
}
