import type { CodeConsumeAnswer } from '#server/wechat/wire/index';
import { refuse } from '../errors/wechat-error';
import { isForFriends } from '../friends/mark';
import { redeemerOf } from '../friends/redeemer';
import type { ApiCall } from '../http/endpoint';
import { consume, consumeRefusal } from './consume';
import { findAnyCode } from './find-code';

/** POST /card/code/consume: once and for good; of two calls at a time one gets 0, the other 40099. */
export function codeConsume(call: ApiCall): Omit<CodeConsumeAnswer, 'errcode' | 'errmsg'> {
  const { platform, account } = call;
  const found = { account, ...findAnyCode(call) };
  const refusal = consumeRefusal(platform, found);
  if (refusal && refusal !== 72020) refuse(refusal);
  checkOpenid(call);
  if (refusal) refuse(refusal);
  const { card, userCard } = found;
  const redeemer = isForFriends(card) ? redeemerOf(call, userCard) : userCard.userId;
  const openid = platform.openid(account.appid, redeemer);
  const outerStr = toldOuterStr(call);
  consume(platform, { ...found, redeemer }, { ConsumeSource: 'FROM_API', OuterStr: outerStr });
  return { card: { card_id: card.id }, openid };
}

/** What the event shall echo; nobody has published the member's name. */
function toldOuterStr({ platform, body }: ApiCall): string {
  const { consumeOuterStr: name } = platform.config;
  const value = name === 'none' ? undefined : body[name];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function checkOpenid({ platform, account, body: { openid } }: ApiCall): void {
  const named = openid !== undefined && openid !== null && openid !== '';
  if (named && !platform.userOf(account.appid, String(openid))) refuse(40003);
}
