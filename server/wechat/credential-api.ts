import type { WechatHttp } from './http';
import type { TicketAnswer } from './wire/index';

/** A token or ticket as WeChat hands it out; `expiresIn` in seconds. */
export interface FreshCredential {
  value: string;
  expiresIn: number;
}

/** `wx_card` signs claims, `jsapi` signs web pages. Reference §1.3. */
export async function fetchTicket(http: WechatHttp, type: 'wx_card' | 'jsapi'): Promise<FreshCredential> {
  const answer = await http.read<TicketAnswer>({ path: '/cgi-bin/ticket/getticket', query: { type } });
  return { value: answer.ticket, expiresIn: answer.expires_in };
}
