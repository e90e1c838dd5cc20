import { refuse } from '../../errors/wechat-error';
import { isObject, type JsonObject } from '../../http/json';
import { isCdnUrl } from '../../media/wechat-cdn';
import { checkThemes } from './check-themes';
import type { IsGiftCard } from './gift-cards-of';
import { listIn } from './list-in';

const PHONE = /^[\d\s()+-]{3,24}$/;

/** A page must have all that its visitors see: 81001 to 81028 of WeChat's list of errcodes, in their order. */
export function checkPage(page: JsonObject, isGiftCard: IsGiftCard): void {
  if ('theme_list' in page) checkThemedPage(page, isGiftCard);
  else checkPlainPage(page, isGiftCard);
}

function checkThemedPage(page: JsonObject, isGiftCard: IsGiftCard): void {
  if (!page.banner_pic_url) refuse(81004);
  if (!isCdnUrl(String(page.banner_pic_url))) refuse(81005);
  checkThemes(page, isGiftCard);
  if (!page.address) refuse(81008);
  if (typeof page.service_phone !== 'string' || !PHONE.test(page.service_phone)) refuse(81009);
  if (!page.biz_description) refuse(81010);
}

/** As pages were before they had themes (until 2016-12-07): cards and wrappings for all of them. */
function checkPlainPage(page: JsonObject, isGiftCard: IsGiftCard): void {
  for (const card of listIn(page, 'card_list', 81001)) {
    if (!isGiftCard(isObject(card) ? card.card_id : card)) refuse(81002);
  }
  const wrappings = listIn(page, 'giftcard_wrap_pic_url_list', 81006);
  if (!wrappings.every((url) => isCdnUrl(String(url)))) refuse(81007);
}
