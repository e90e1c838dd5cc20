import type { MembercardActivatetempinfoGetAnswer } from '#server/wechat/wire/index';
import { refuse } from '../errors/wechat-error';
import type { ApiCall } from '../http/endpoint';
import { readText } from './member-values';

const TICKET_BYTES = 512;

/** POST /card/membercard/activatetempinfo/get: what a person filled in who is now on the merchant's page. */
export function activatetempinfoGet(call: ApiCall): Pick<MembercardActivatetempinfoGetAnswer, 'info'> {
  const { platform, account } = call;
  const name = readText(call, 'activate_ticket', { bytes: TICKET_BYTES, missing: 41011 });
  const ticket = platform.store.activateTickets.get(name);
  if (ticket?.appid !== account.appid) return refuse(72011);
  if (platform.clock.seconds() >= ticket.expiresAt) refuse(72012);
  return { info: ticket.info };
}
