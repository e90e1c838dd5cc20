import { aCard } from './a-card';
import { aGiftPage, aGiftTheme } from './a-gift-page';
import type { TestPlatform } from './a-platform';

export interface GiftOrderView {
  order_id: string;
  status: string;
  total_price: number;
  card_list: { card_id: string; code: string; default_gifting_msg: string }[];
  error?: string;
}

/** A page that sells an approved gift card of 100 yuan, and what people do there. */
export async function aGiftShop(wechat: TestPlatform, base: object = {}) {
  const cardId = await wechat.createApproved(
    aCard({
      type: 'GENERAL_CARD',
      base: { giftcard_info: { price: 10000 }, ...base },
      own: { auto_activate: true },
    }),
  );
  const page = aGiftPage(cardId, { support_multi: true, theme_list: [aGiftTheme(cardId)] });
  const { page_id: pageId } = await wechat.post<{ page_id: string }>('/card/giftcard/page/add', { page });
  const act = (user: string, order: string, what: string, body: object = {}) =>
    wechat.control<GiftOrderView>(`/users/${user}/gift-orders/${order}/${what}`, body);
  return {
    cardId,
    pageId,
    act,
    buy: (user = 'chen', body: object = {}) =>
      wechat.control<GiftOrderView>(`/users/${user}/gift-orders`, { pageId, cardIds: [cardId], ...body }),
  };
}
