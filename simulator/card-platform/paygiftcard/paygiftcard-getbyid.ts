import type { ApiCall } from '../http/endpoint';
import { ownRule } from './own-rule';
import { ruleView } from './rule-view';

/** POST /card/paygiftcard/getbyid. */
export function paygiftcardGetbyid(call: ApiCall) {
  return { rule_info: ruleView(ownRule(call), call.platform.clock.seconds()) };
}
