import type { SubmerchantAnswer } from '#server/wechat/wire/index';
import type { ApiCall } from '../http/endpoint';
import { checkPermission } from '../regimes/check-creation';
import type { Store } from '../state/store';
import { readSubMerchant } from './read-sub-merchant';
import { subMerchantView } from './sub-merchant-view';

/** POST /card/submerchant/submit: a new sub-merchant, waiting for review. Without the permission 43014. */
export function submerchantSubmit({ platform, account, body }: ApiCall): SubmerchantAnswer {
  checkPermission(account, 'agent');
  const now = platform.clock.seconds();
  const one = platform.store.subMerchants.put({
    id: nextId(platform.store),
    appid: account.appid,
    info: readSubMerchant(body),
    status: 'CHECKING',
    createTime: now,
    updateTime: now,
    reason: '',
  });
  return { info: subMerchantView(one, now) };
}

function nextId({ subMerchants }: Store): number {
  return Math.max(0, ...subMerchants.all().map(({ id }) => id)) + 1;
}
