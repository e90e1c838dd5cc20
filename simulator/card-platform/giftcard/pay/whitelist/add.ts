import type { GiftPayWhitelistAnswer } from '#server/wechat/wire/index';
import type { ApiCall } from '../../../http/endpoint';
import { giftSeller } from '../../gift-seller';
import { merchantNumber } from '../merchant-number';

/** Where the merchant goes on with its application; as in WeChat's sample. */
const APPLICATION = 'https://pay.weixin.qq.com/index.php/public/product/detail?pid=61&productType=0';

/** POST /card/giftcard/pay/whitelist/add: a merchant number asks to sell gift cards; it is let in at once here. */
export function giftcardPayWhitelistAdd(call: ApiCall): Pick<GiftPayWhitelistAnswer, 'url'> {
  const { platform, account } = call;
  const number = merchantNumber(call);
  const seller = giftSeller(platform, account.appid);
  const paySubMchIds = [...new Set([...seller.paySubMchIds, number])];
  platform.store.giftSellers.put({ ...seller, paySubMchIds });
  return { url: APPLICATION };
}
