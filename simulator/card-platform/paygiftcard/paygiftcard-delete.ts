import type { ApiCall } from '../http/endpoint';
import { ownRule } from './own-rule';

/** POST /card/paygiftcard/delete. */
export function paygiftcardDelete(call: ApiCall): object {
  call.platform.store.payGiftRules.put({ ...ownRule(call), deleted: true });
  return {};
}
