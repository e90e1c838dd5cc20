import type { Finding } from '#domain/finding';
import type { Account, Config } from '../config';
import { createWechatHttp, type WechatHttp } from '../wechat/http';
import { tokenSources } from '../wechat/token-sources';
import { createTransport } from '../wechat/transport';
import type { CardBatchgetAnswer, CardBatchgetRequest } from '../wechat/wire/index';
import { refusalFinding } from './refusal-finding';

/** What WeChat says to the accounts' appids and secrets, and to a read that needs the right to make cards. */
export function accountFindings({ accounts, wechatApiUrl }: Pick<Config, 'accounts' | 'wechatApiUrl'>) {
  return Promise.all(accounts.map((account) => look(account, wechatApiUrl)));
}

async function look(account: Account, wechatApiUrl: string): Promise<Finding> {
  try {
    const cards = await cardCount(await httpOf(account, wechatApiUrl));
    return { kind: 'account-fine', level: 'ok', facts: { account: account.appId, cards } };
  } catch (error) {
    return refusalFinding(account.appId, error);
  }
}

/**
 * A token asked for here and now, since the stored one outlives a secret that was changed. Always from the stable
 * endpoint, which repeats its token and leaves those of the other one alone; never forced (reference §1.1).
 */
async function httpOf(account: Account, wechatApiUrl: string): Promise<WechatHttp> {
  const transport = createTransport(wechatApiUrl);
  const { value } = await tokenSources.stable_token(transport, account)();
  return createWechatHttp(transport, { current: async () => value, renew: async () => value });
}

async function cardCount(http: WechatHttp): Promise<number> {
  const body: CardBatchgetRequest = { offset: 0, count: 1 };
  return (await http.read<CardBatchgetAnswer>({ path: '/card/batchget', body })).total_num;
}
