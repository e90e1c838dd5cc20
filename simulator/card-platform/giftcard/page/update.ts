import { refuse } from '../../errors/wechat-error';
import type { ApiCall } from '../../http/endpoint';
import { isObject } from '../../http/json';
import { checkPage } from './check-page';
import { giftCardsOf } from './gift-cards-of';
import { ownPage } from './own-page';

/** POST /card/giftcard/page/update: what is sent replaces what was there; the documented sample sends a part. */
export function giftcardPageUpdate(call: ApiCall): object {
  const sent = isObject(call.body.page) ? call.body.page : refuse(41011, { tail: 'page' });
  const { page_id, ...changes } = sent;
  const stored = ownPage(call, page_id);
  const page = { ...stored.page, ...changes };
  checkPage(page, giftCardsOf(call));
  call.platform.store.giftPages.put({ ...stored, page });
  return {};
}
