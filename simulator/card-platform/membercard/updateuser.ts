import type { MembercardUpdateuserAnswer } from '#server/wechat/wire/index';
import { readField } from '../cards/read-fields';
import { checkUsable } from '../codes/status-refusals';
import { refuse } from '../errors/wechat-error';
import type { ApiCall } from '../http/endpoint';
import type { JsonObject } from '../http/json';
import type { Card } from '../state/card';
import type { MemberRecord, Membership } from '../state/membership';
import type { UserCard } from '../state/user-card';
import { findMember } from './find-member';
import {
  AMOUNT_MAX,
  type AmountName,
  amounts,
  readAmount,
  readPicture,
  readText,
  readValues,
} from './member-values';
import { newMembership } from './new-membership';

/** Fourteen 汉字. */
const RECORD_BYTES = 42;

type Answer = Pick<MembercardUpdateuserAnswer, 'result_bonus' | 'result_balance' | 'openid'>;

/** POST /card/membercard/updateuser: bonus, balance, records and fields of a member; a change of amounts is pushed. */
export function updateuser(call: ApiCall): Answer {
  const { platform, account } = call;
  const { userCard, card } = findMember(call);
  checkUsable(platform, userCard, card);
  const isActive = userCard.activeTime !== undefined;
  if (!isActive && platform.config.inactiveMember === 'refused') refuse(40078);
  const before = userCard.member ?? newMembership(card, '');
  const after = changed(call, card, before);
  platform.store.userCards.put({ ...userCard, member: after });
  announceChange(call, userCard, before, after);
  return {
    result_bonus: after.bonus,
    result_balance: after.balance,
    openid: platform.openid(account.appid, userCard.userId),
  };
}

function changed(call: ApiCall, card: Card, before: Membership): Membership {
  const told = readTold(call);
  const bonus = newAmount(call, card, before, 'bonus');
  const balance = newAmount(call, card, before, 'balance');
  const records = [
    ...recordOf(call, 'bonus', bonus - before.bonus, told),
    ...recordOf(call, 'balance', balance - before.balance, told),
  ];
  const values = { ...before.values, ...readValues(call, card, 'custom_field_value') };
  return {
    ...before,
    bonus,
    balance,
    values,
    ...readPicture(call),
    records: [...before.records, ...records],
  };
}

/** `bonus` is the whole amount and counts before `add_bonus`, the change. */
function newAmount(call: ApiCall, card: Card, before: Membership, name: AmountName): number {
  const whole = readAmount(call, card, name, { member: name });
  const change = readAmount(call, card, name, { member: `add_${name}`, min: -AMOUNT_MAX });
  const amount = whole ?? before[name] + (change ?? 0);
  return amount < 0 || amount > AMOUNT_MAX ? refuse(amounts[name].outOfLimit) : amount;
}

function recordOf(call: ApiCall, kind: AmountName, change: number, told: JsonObject): MemberRecord[] {
  const text = readText(call, `record_${kind}`, { bytes: RECORD_BYTES });
  if (text === '' && change === 0) return [];
  return [
    { kind, change, text, time: call.platform.clock.seconds(), told: told[`is_notify_${kind}`] !== false },
  ];
}

/** What the merchant wants WeChat to tell the member; everything unless it says no. */
function readTold({ body }: ApiCall): JsonObject {
  const source = readField({ kind: 'object' }, body.notify_optional, 'notify_optional') as
    | JsonObject
    | undefined;
  const told = source ?? {};
  for (const [name, value] of Object.entries(told)) readField({ kind: 'boolean' }, value, name);
  return told;
}

function announceChange(
  { platform, account }: ApiCall,
  { cardId, code, userId }: UserCard,
  before: Membership,
  after: Membership,
): void {
  const [ModifyBonus, ModifyBalance] = [after.bonus - before.bonus, after.balance - before.balance];
  if (ModifyBonus === 0 && ModifyBalance === 0) return;
  const openid = platform.openid(account.appid, userId);
  const change = { CardId: cardId, UserCardCode: code, ModifyBonus, ModifyBalance };
  platform.announce(account, 'update_member_card', openid, change);
}
