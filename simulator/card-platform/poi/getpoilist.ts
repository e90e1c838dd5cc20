import { refuse } from '../errors/wechat-error';
import type { ApiCall } from '../http/endpoint';
import { poiView } from './poi-view';

const LIMIT = 20;
const LIMIT_MAX = 50;

/** POST /cgi-bin/poi/getpoilist: the account's stores in whatever state, in the order of their making. */
export function getpoilist({ platform, account, body }: ApiCall) {
  const begin = count(body.begin ?? 0, Number.MAX_SAFE_INTEGER);
  const limit = count(body.limit ?? LIMIT, LIMIT_MAX);
  const pois = platform.store.poisOfAccount(account.appid).filter(({ deleted }) => !deleted);
  const page = pois.slice(begin, begin + limit);
  return {
    business_list: page.map((poi) => ({ base_info: poiView(poi, platform.config) })),
    total_count: String(pois.length),
  };
}

function count(value: unknown, max: number): number {
  const number = Number(value);
  return Number.isInteger(number) && number >= 0 && number <= max ? number : refuse(40097);
}
