import { refuse } from '../errors/wechat-error';
import type { ApiCall } from '../http/endpoint';
import { sendMessage } from './send-message';
import { readWxcard } from './wxcard';

const TWO_DAYS = 48 * 3600;

/**
 * POST /cgi-bin/message/custom/send: a customer service message, to a person who did something in the session within
 * 48 hours (45015, unless the switch `customerServiceWindow` says `none`). Errors: 40003 and those of the card.
 */
export function customSend(call: ApiCall): object {
  const { platform, account, body } = call;
  const user = platform.userOf(account.appid, String(body.touser ?? '')) ?? refuse(40003);
  const sent = readWxcard(call);
  const spoke = user.spoke?.[account.appid];
  const late = spoke === undefined || platform.clock.seconds() >= spoke + TWO_DAYS;
  if (late && platform.config.customerServiceWindow === '48-hours') refuse(45015);
  sendMessage(call, 'session', sent, [user]);
  return {};
}
