import type { SubmerchantAnswer } from '#server/wechat/wire/index';
import type { ApiCall } from '../http/endpoint';
import { isObject } from '../http/json';
import { checkPermission } from '../regimes/check-creation';
import { ownSubMerchant } from './own-sub-merchant';
import { readSubMerchant } from './read-sub-merchant';
import { subMerchantView } from './sub-merchant-view';

/** POST /card/submerchant/update: replaces what was handed in; it waits for review again. */
export function submerchantUpdate({ platform, account, body }: ApiCall): SubmerchantAnswer {
  checkPermission(account, 'agent');
  const id = isObject(body.info) ? body.info.merchant_id : undefined;
  const before = ownSubMerchant(platform, account, id);
  const now = platform.clock.seconds();
  const info = readSubMerchant(body);
  const after = platform.store.subMerchants.put({ ...before, info, status: 'CHECKING', updateTime: now });
  return { info: subMerchantView(after, now) };
}
