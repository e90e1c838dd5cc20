import CoWechatApi from 'co-wechat-api';
import { defaultAccount } from '#simulator/card-platform/state/default-world';
import { aStranger, type Stranger } from './stranger';

const origins = /^https?:\/\/(file\.)?(api|mp)\.weixin\.qq\.com/;

type Options = { stream?: unknown; timeout?: number };

/** Milliseconds; only its way of sending a stream waits in vain, a minute long. */
const STREAM_TIMEOUT = 300;

/** co-wechat-api 3: `request`, its own hook for every call, sends what goes to WeChat elsewhere. */
export function aCoWechatApi(url: string): Stranger {
  const api = new CoWechatApi(defaultAccount.appid, defaultAccount.secret);
  const { request } = api as { request: (to: string, options?: Options, retry?: number) => Promise<unknown> };
  api.request = (to: string, options?: Options, retry?: number) =>
    request.call(api, to.replace(origins, url), patient(options), retry);
  return aStranger('co-wechat-api', api, async (run, args) => run.call(api, ...args));
}

const patient = (options?: Options) => (options?.stream ? { ...options, timeout: STREAM_TIMEOUT } : options);
