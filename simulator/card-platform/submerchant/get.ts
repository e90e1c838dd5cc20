import type { SubmerchantAnswer } from '#server/wechat/wire/index';
import type { ApiCall } from '../http/endpoint';
import { checkPermission } from '../regimes/check-creation';
import { ownSubMerchant } from './own-sub-merchant';
import { subMerchantView } from './sub-merchant-view';

/** POST /card/submerchant/get */
export function submerchantGet({ platform, account, body }: ApiCall): SubmerchantAnswer {
  checkPermission(account, 'agent');
  const one = ownSubMerchant(platform, account, body.merchant_id);
  return { info: subMerchantView(one, platform.clock.seconds()) };
}
