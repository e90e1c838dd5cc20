import type { WechatHttp } from './http';
import type { Transport } from './transport';
import { WechatRefusal } from './wechat-error';
import type { StableTokenRequest, TicketAnswer, TokenAnswer } from './wire/index';

/** A token or ticket as WeChat hands it out; `expiresIn` in seconds. */
export interface FreshCredential {
  value: string;
  expiresIn: number;
}

const STABLE_TOKEN = '/cgi-bin/stable_token';
const FORCE_REFRESH = true;

/**
 * The Official Account's access token. The stable endpoint repeats a token while WeChat thinks it good, so a
 * refused one is forced out: WeChat allows that 20 times a day (reference §1.1).
 */
export async function fetchAccessToken(
  transport: Transport,
  { appId: appid, appSecret: secret }: { appId: string; appSecret: string },
  refused?: string,
): Promise<FreshCredential> {
  const request: StableTokenRequest = { grant_type: 'client_credential', appid, secret };
  const fresh = await stableToken(transport, request);
  if (fresh.value !== refused) return fresh;
  return stableToken(transport, { ...request, force_refresh: FORCE_REFRESH });
}

async function stableToken(transport: Transport, body: StableTokenRequest): Promise<FreshCredential> {
  const answer = (await transport({ path: STABLE_TOKEN, body })) as TokenAnswer;
  if (answer.errcode) throw new WechatRefusal(STABLE_TOKEN, answer.errcode, answer.errmsg ?? '');
  return { value: answer.access_token, expiresIn: answer.expires_in };
}

/** `wx_card` signs claims, `jsapi` signs web pages. Reference §1.3. */
export async function fetchTicket(http: WechatHttp, type: 'wx_card' | 'jsapi'): Promise<FreshCredential> {
  const answer = await http.read<TicketAnswer>({ path: '/cgi-bin/ticket/getticket', query: { type } });
  return { value: answer.ticket, expiresIn: answer.expires_in };
}
