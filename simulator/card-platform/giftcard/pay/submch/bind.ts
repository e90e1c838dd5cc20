import { refuse } from '../../../errors/wechat-error';
import type { ApiCall } from '../../../http/endpoint';
import { giftSeller } from '../../gift-seller';
import { linkedMiniProgram } from '../../linked-mini-program';
import { merchantNumber } from '../merchant-number';

/** POST /card/giftcard/pay/submch/bind: who is paid in a mini-program; 72002 for a number that did not ask. */
export function giftcardPaySubmchBind(call: ApiCall): object {
  const { platform, account } = call;
  const number = merchantNumber(call);
  const miniProgram = linkedMiniProgram(call);
  const seller = giftSeller(platform, account.appid);
  if (!seller.paySubMchIds.includes(number)) refuse(72002);
  const boundSubMchIds = { ...seller.boundSubMchIds, [miniProgram]: number };
  platform.store.giftSellers.put({ ...seller, boundSubMchIds });
  return {};
}
