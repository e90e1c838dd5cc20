import type { ApiCall } from '../../http/endpoint';
import { ownPage } from './own-page';

/** POST /card/giftcard/page/get */
export function giftcardPageGet(call: ApiCall): { page: object } {
  return { page: ownPage(call, call.body.page_id).page };
}
