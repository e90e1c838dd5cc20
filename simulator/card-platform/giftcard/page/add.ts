import { randomBytes } from 'node:crypto';
import type { GiftPageAddAnswer } from '#server/wechat/wire/index';
import { refuse } from '../../errors/wechat-error';
import type { ApiCall } from '../../http/endpoint';
import { isObject } from '../../http/json';
import { checkPermission } from '../../regimes/check-creation';
import { checkPage } from './check-page';
import { giftCardsOf } from './gift-cards-of';

const ID_BYTES = 32;

/** POST /card/giftcard/page/add: a page on which gift cards are sold. */
export function giftcardPageAdd(call: ApiCall): Pick<GiftPageAddAnswer, 'page_id'> {
  const { platform, account, body } = call;
  checkPermission(account, 'general-card');
  const page = isObject(body.page) ? body.page : refuse(41011, { tail: 'page' });
  if (page.page_id !== undefined) refuse(81000);
  checkPage(page, giftCardsOf(call));
  const pageId = randomBytes(ID_BYTES).toString('base64');
  platform.store.giftPages.put({ pageId, appid: account.appid, page, offSale: false });
  return { page_id: pageId };
}
