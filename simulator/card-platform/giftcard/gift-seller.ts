import type { CardPlatform } from '../platform';
import type { GiftPage, GiftSeller } from '../state/gift-card';

export function giftSeller({ store }: CardPlatform, appid: string): GiftSeller {
  const fresh = { appid, offSale: false, paySubMchIds: [], boundSubMchIds: {}, wxaPages: {} };
  return store.giftSellers.get(appid) ?? fresh;
}

/** Whether somebody can buy on the page now. */
export function isOnSale(platform: CardPlatform, { appid, offSale }: GiftPage): boolean {
  return !offSale && !giftSeller(platform, appid).offSale;
}
