import type { MassSendAnswer } from '#server/wechat/wire/index';
import { refuse } from '../errors/wechat-error';
import type { ApiCall } from '../http/endpoint';
import { isObject } from '../http/json';
import type { Card } from '../state/card';
import type { User } from '../state/user';
import { follows, sendMessage } from './send-message';
import { readWxcard } from './wxcard';

const OPENIDS_MIN = 2;
const OPENIDS_MAX = 10_000;
const SUBMITTED = 'send job submission success';

type Answer = Pick<MassSendAnswer, 'errmsg' | 'msg_id' | 'msg_data_id'>;

/** POST /cgi-bin/message/mass/sendall: to all followers. There are no tags here (45103). */
export function massSendall(call: ApiCall): Answer {
  const { platform, account, body } = call;
  const filter = isObject(body.filter) ? body.filter : refuse(41011, { tail: 'filter' });
  if (filter.is_to_all !== true)
    refuse(45103, { text: 'tags have been unsupported: is_to_all must be true' });
  return submit(
    call,
    platform.store.users.all().filter((user) => follows(user, account)),
  );
}

/** POST /cgi-bin/message/mass/send: to those of 2 to 10000 openids who follow. Errors: 40130, 40031, 40003. */
export function massSend(call: ApiCall): Answer {
  const { platform, account, body } = call;
  const openids: unknown[] = Array.isArray(body.touser) ? body.touser : refuse(40130);
  if (openids.length < OPENIDS_MIN) refuse(40130);
  if (openids.length > OPENIDS_MAX) refuse(40031);
  const users = openids.map((openid) => platform.userOf(account.appid, String(openid)) ?? refuse(40003));
  return submit(
    call,
    [...new Set(users)].filter((user) => follows(user, account)),
  );
}

/** POST /cgi-bin/message/mass/preview: to one follower, by openid or WeChat id. Errors: 40003, 43004. */
export function massPreview(call: ApiCall): Pick<MassSendAnswer, 'errmsg' | 'msg_id'> {
  const { platform, account, body } = call;
  const named = platform.store.users.all().find(({ username }) => username === body.towxname);
  const user = named ?? platform.userOf(account.appid, String(body.touser ?? '')) ?? refuse(40003);
  if (!follows(user, account)) refuse(43004);
  const { id } = sendMessage(call, 'preview', readWxcard(call), [user]);
  return { errmsg: 'preview success', msg_id: id };
}

function submit(call: ApiCall, to: readonly User[]): Answer {
  const sent = readWxcard(call);
  if (!isOpen(sent.card)) refuse(40078);
  const { id } = sendMessage(call, 'mass', sent, to);
  return { errmsg: SUBMITTED, msg_id: id, msg_data_id: id };
}

/** What has not been reviewed goes to nobody but whom a preview names. */
function isOpen({ status }: Card): boolean {
  return status === 'CARD_STATUS_VERIFY_OK' || status === 'CARD_STATUS_DISPATCH';
}
