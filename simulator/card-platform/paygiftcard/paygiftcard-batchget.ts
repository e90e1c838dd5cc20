import { refuse } from '../errors/wechat-error';
import type { ApiCall } from '../http/endpoint';
import { isLive } from '../state/pay-gift-rule';
import { isRuleType } from './read-rule';
import { ruleView } from './rule-view';

const COUNT_MAX = 50;

/** POST /card/paygiftcard/batchget: the account's rules of one type, with their ids. */
export function paygiftcardBatchget({ platform: { store, clock }, account, body }: ApiCall) {
  const { type, effective, offset = 0, count = COUNT_MAX } = body;
  if (!isRuleType(type)) return refuse(40053);
  const [first, many] = [wholeNumber(offset, Number.MAX_SAFE_INTEGER), wholeNumber(count, COUNT_MAX)];
  const now = clock.seconds();
  const rules = store
    .payGiftRulesOfAccount(account.appid)
    .filter((rule) => rule.type === type && !rule.deleted && (effective !== true || isLive(rule, now)));
  const page = rules.slice(first, first + many);
  const rule_list = page.map((rule) => ({ rule_id: rule.id, ...ruleView(rule, now) }));
  return { total_count: rules.length, rule_list };
}

function wholeNumber(value: unknown, max: number): number {
  const number = Number(value);
  return Number.isInteger(number) && number >= 0 && number <= max ? number : refuse(40053);
}
