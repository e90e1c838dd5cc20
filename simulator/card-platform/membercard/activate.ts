import { readField } from '../cards/read-fields';
import { checkUsable } from '../codes/status-refusals';
import { userCardState } from '../codes/user-card-state';
import { refuse } from '../errors/wechat-error';
import type { ApiCall } from '../http/endpoint';
import type { Card } from '../state/card';
import type { Membership } from '../state/membership';
import type { UserCard } from '../state/user-card';
import { findMember } from './find-member';
import { readAmount, readPicture, readText, readValues } from './member-values';
import { newMembership } from './new-membership';

const NUMBER_BYTES = 20;
const RECORD_BYTES = 42;
const TEN_DIGITS = { min: 1_000_000_000, max: 9_999_999_999, errcode: 40079 } as const;

/** POST /card/membercard/activate: the merchant makes the holder of the card a member. */
export function membercardActivate(call: ApiCall): object {
  const { platform } = call;
  const { userCard, card } = findMember(call);
  const number = readText(call, 'membership_number', { bytes: NUMBER_BYTES, missing: 41011 });
  checkUsable(platform, userCard, card);
  if (userCard.activeTime !== undefined && platform.config.activateAgain === 'refused') refuse(40078);
  const now = platform.clock.seconds();
  platform.store.userCards.put({
    ...userCard,
    member: readMembership(call, card, number),
    window: readWindow(call, userCard, card),
    activeTime: userCard.activeTime ?? now,
  });
  return {};
}

function readMembership(call: ApiCall, card: Card, number: string): Membership {
  const usual = newMembership(card, number);
  const bonus = readAmount(call, card, 'bonus', { member: 'init_bonus' }) ?? usual.bonus;
  const balance = readAmount(call, card, 'balance', { member: 'init_balance' }) ?? usual.balance;
  const text = readText(call, 'init_bonus_record', { bytes: RECORD_BYTES });
  const time = call.platform.clock.seconds();
  const records = text ? [{ kind: 'bonus' as const, change: bonus, text, time, told: true }] : [];
  const values = readValues(call, card, 'init_custom_field_value');
  return { number, bonus, balance, values, ...readPicture(call), records };
}

/** From when until when the member's card holds; what is left out stays as the card has it. */
function readWindow({ platform, body }: ApiCall, userCard: UserCard, card: Card): UserCard['window'] {
  const rule = { kind: 'integer', ...TEN_DIGITS } as const;
  const begin = readField(rule, body.activate_begin_time, 'activate_begin_time') as number | undefined;
  const end = readField(rule, body.activate_end_time, 'activate_end_time') as number | undefined;
  if (begin === undefined && end === undefined) return userCard.window;
  const { window: usual } = userCardState(userCard, card, platform.clock.seconds());
  const window = { begin: begin ?? usual.begin, end: end ?? usual.end };
  return window.end > window.begin ? window : refuse(40079);
}
