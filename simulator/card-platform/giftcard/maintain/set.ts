import type { GiftMaintainAnswer } from '#server/wechat/wire/index';
import { refuse } from '../../errors/wechat-error';
import type { ApiCall } from '../../http/endpoint';
import type { GiftPage } from '../../state/gift-card';
import { giftSeller } from '../gift-seller';
import { ownPage } from '../page/own-page';

/** POST /card/giftcard/maintain/set: takes one page or all off sale, or puts them back with `maintain` false. */
export function giftcardMaintainSet(call: ApiCall): Pick<GiftMaintainAnswer, 'control_info'> {
  const { page_id: pageId, all = false, maintain } = call.body;
  if (typeof all !== 'boolean' || typeof maintain !== 'boolean') refuse(47001);
  if (Boolean(pageId) === all) refuse(81020);
  const pages = all ? setAll(call, maintain === true) : [setOne(call, maintain === true)];
  return { control_info: controlInfo(call, pages) };
}

function setAll({ platform, account }: ApiCall, offSale: boolean): GiftPage[] {
  platform.store.giftSellers.put({ ...giftSeller(platform, account.appid), offSale });
  return platform.store.giftPagesOfAccount(account.appid);
}

function setOne(call: ApiCall, offSale: boolean): GiftPage {
  return call.platform.store.giftPages.put({ ...ownPage(call, call.body.page_id), offSale });
}

/** By whom each is off sale: the merchant (BIZ) or nobody; WeChat itself never does it here. */
function controlInfo({ platform, account }: ApiCall, pages: readonly GiftPage[]) {
  const by = (offSale: boolean) => (offSale ? 'E_PAGE_CONTROL_BIZ' : 'E_PAGE_CONTROL_NORMAL');
  return {
    biz_control_type: by(giftSeller(platform, account.appid).offSale),
    system_biz_control_type: by(false),
    list: pages.map(({ pageId, offSale }) => ({
      page_id: pageId,
      page_control_type: by(offSale),
      system_page_control_type: by(false),
    })),
  };
}
