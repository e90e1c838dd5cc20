import { refuse } from '../errors/wechat-error';
import type { ApiCall } from '../http/endpoint';
import type { PayGiftRule } from '../state/pay-gift-rule';

/** The account's own rule that a request names: 72034 for none, 72033 for one that was deleted. */
export function ownRule({ platform, account, body }: ApiCall): PayGiftRule {
  const rule = platform.store.payGiftRules.get(String(body.rule_id ?? ''));
  if (rule?.appid !== account.appid) return refuse(72034);
  return rule.deleted ? refuse(72033) : rule;
}
