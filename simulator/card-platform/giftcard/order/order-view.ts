import type { GiftOrderInfo } from '#server/wechat/wire/index';
import type { CardPlatform } from '../../platform';
import type { GiftOrder } from '../../state/gift-order';

/** An order as WeChat tells it: who took it and whether in a group, once that is so. */
export function giftOrderInfo(platform: CardPlatform, order: GiftOrder): GiftOrderInfo {
  const { appid, accepter } = order;
  const taken = accepter === undefined ? {} : { accepter_openid: platform.openid(appid, accepter) };
  return {
    order_id: order.orderId,
    page_id: order.pageId,
    trans_id: order.transId,
    create_time: order.createTime,
    pay_finish_time: order.payFinishTime,
    total_price: order.cards.reduce((sum, { price }) => sum + price, 0),
    open_id: platform.openid(appid, order.buyer),
    ...taken,
    card_list: order.cards.map(({ cardId, price, code, giftingMsg, backgroundPicUrl }) => ({
      card_id: cardId,
      price,
      code,
      default_gifting_msg: giftingMsg,
      background_pic_url: backgroundPicUrl,
      ...taken,
    })),
    outer_str: order.outerStr,
    ...(order.to !== undefined && { IsChatRoom: order.to === null }),
  };
}
