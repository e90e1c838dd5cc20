import { refuse } from '../errors/wechat-error';
import type { CardPlatform } from '../platform';
import type { Account } from '../state/account';
import type { SubMerchant } from '../state/sub-merchant';

/** The account's own sub-merchant of this merchant_id, else 40139. */
export function ownSubMerchant({ store }: CardPlatform, { appid }: Account, id: unknown): SubMerchant {
  const one = store.subMerchants.get(String(id ?? ''));
  return one?.appid === appid ? one : refuse(40139);
}
