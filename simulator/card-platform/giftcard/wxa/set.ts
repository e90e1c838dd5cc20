import type { ApiCall } from '../../http/endpoint';
import { giftSeller } from '../gift-seller';
import { linkedMiniProgram } from '../linked-mini-program';
import { ownPage } from '../page/own-page';

/** POST /card/giftcard/wxa/set: which page a mini-program shows. */
export function giftcardWxaSet(call: ApiCall): object {
  const { platform, account, body } = call;
  const miniProgram = linkedMiniProgram(call);
  const { pageId } = ownPage(call, body.page_id);
  const seller = giftSeller(platform, account.appid);
  platform.store.giftSellers.put({ ...seller, wxaPages: { ...seller.wxaPages, [miniProgram]: pageId } });
  return {};
}
