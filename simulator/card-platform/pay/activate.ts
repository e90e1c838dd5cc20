import type { PayActivateAnswer } from '#server/wechat/wire/index';
import { refuse } from '../errors/wechat-error';
import type { ApiCall } from '../http/endpoint';
import { coinsOf } from './coin-account';
import { openOrder } from './coin-orders';
import { tenths } from './coins';

const REWARD = 200;

/** GET /card/pay/activate: opens the coin account with 200 free coins; a second time gives none. */
export function payActivate({ platform, account }: ApiCall): Pick<PayActivateAnswer, 'reward'> {
  const { appid } = account;
  const coins = coinsOf(platform, appid);
  if (coins.activated) {
    return platform.config.secondActivation === 'zero' ? { reward: 0 } : refuse(40097);
  }
  platform.store.coinAccounts.put({ ...coins, activated: true, free: coins.free + tenths(REWARD) });
  openOrder(platform, {
    appid,
    type: 'ORDER_TYPE_SYS_ADD',
    status: 'ORDER_STATUS_FINANCE_SUCC',
    desc: '',
    memo: '开通账户奖励',
    free: tenths(REWARD),
  });
  return { reward: REWARD };
}
