import { ownCard } from '../cards/own-card';
import { refuse } from '../errors/wechat-error';
import type { ApiCall } from '../http/endpoint';
import { needsCode } from '../state/card';

const PAGE = 'http://mp.weixin.qq.com/bizmall/appmsgcard?action=show';

/** POST /card/mpnews/gethtml: the card as a frame for an article; not for cards that want a code. */
export function mpnewsGethtml(call: ApiCall): { content: string } {
  const card = ownCard(call);
  if (needsCode(card)) refuse(40053);
  const biz = encodeURIComponent(Buffer.from(call.account.originalId).toString('base64'));
  const address = `${PAGE}&biz=${biz}&cardid=${card.id}&wechat_card_js=1#wechat_redirect`;
  const names = 'res_iframe card_iframe js_editor_card';
  return { content: `<iframe class="${names}" data-src="${address}"></iframe>` };
}
