import type { WechatAnswer } from '#server/wechat/wire/index';
import { Problem, postJson } from './request';

interface Credentials {
  appid: string;
  secret: string;
}

/** WeChat's answers that say the token is no longer good. */
const tokenCodes = new Set([40001, 40014, 42001]);

export const isTokenRefused = (errcode: number | undefined): boolean => tokenCodes.has(errcode ?? 0);

const tokens = new Map<string, Promise<string>>();

/** The account's stable access_token, asked for once until somebody forgets it. */
export function accessToken(account: Credentials): Promise<string> {
  const known = tokens.get(account.appid);
  if (known) return known;
  const asked = newToken(account);
  tokens.set(account.appid, asked);
  asked.catch(() => forgetToken(account.appid));
  return asked;
}

export const forgetToken = (appid: string): void => {
  tokens.delete(appid);
};

async function newToken({ appid, secret }: Credentials): Promise<string> {
  const path = '/cgi-bin/stable_token';
  const answer = await postJson<WechatAnswer & { access_token: string }>(`/platform${path}`, {
    grant_type: 'client_credential',
    appid,
    secret,
  });
  if (answer.errcode) throw new Problem(`${path} → ${answer.errcode} ${answer.errmsg ?? ''}`);
  return answer.access_token;
}
