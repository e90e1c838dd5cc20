import type { PayGetcoinsinfoAnswer } from '#server/wechat/wire/index';
import type { ApiCall } from '../http/endpoint';
import { coinsOf } from './coin-account';
import { coinNumber } from './coins';

/** GET /card/pay/getcoinsinfo: numbers, where prices and orders have texts. */
export function payGetcoinsinfo({
  platform,
  account,
}: ApiCall): Omit<PayGetcoinsinfoAnswer, 'errcode' | 'errmsg'> {
  const { free, paid } = coinsOf(platform, account.appid);
  return {
    free_coin: coinNumber(free),
    pay_coin: coinNumber(paid),
    total_coin: coinNumber(free + paid),
  };
}
