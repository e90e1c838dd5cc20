import WechatApi from 'wechat-api';
import { defaultAccount } from '#simulator/card-platform/state/default-world';
import { aStranger, type Stranger } from './stranger';

/** wechat-api 1: `endpoint` and two prefixes; `setEndpoint` would insist on https. */
export function aWechatApi(url: string): Stranger {
  const api = new WechatApi(defaultAccount.appid, defaultAccount.secret);
  Object.assign(api, {
    endpoint: url,
    mpPrefix: `${url}/cgi-bin/`,
    fileServerPrefix: `${url}/cgi-bin/`,
  });
  return aStranger('wechat-api', api, (run, args) => withCallback((done) => run.call(api, ...args, done)));
}

function withCallback(run: (done: (error: unknown, result: unknown) => void) => unknown): Promise<unknown> {
  return new Promise((resolve, reject) => {
    run((error, result) => (error ? reject(error) : resolve(result)));
  });
}
