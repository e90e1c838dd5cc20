import type { MembercardUserinfoGetAnswer } from '#server/wechat/wire/index';
import { findAnyCode } from '../codes/find-code';
import { userCardState } from '../codes/user-card-state';
import { refuse } from '../errors/wechat-error';
import type { ApiCall } from '../http/endpoint';
import { checkMemberCard } from './find-member';
import { memberMembers } from './member-members';

type Answer = Omit<MembercardUserinfoGetAnswer, 'errcode' | 'errmsg'>;

const sexes: Readonly<Record<string, Answer['sex']>> = { 男: 'MALE', 女: 'FEMALE' };

/** POST /card/membercard/userinfo/get: a member in whatever state the card is, given away included. */
export function userinfoGet(call: ApiCall): Answer {
  const { platform, account, body } = call;
  if (body.card_id === undefined || body.card_id === null || body.card_id === '') refuse(41012);
  const { userCard, card } = findAnyCode(call);
  checkMemberCard(call, card);
  const sex = userCard.form?.common_field_list.find(({ name }) => name === 'USER_FORM_INFO_FLAG_SEX')?.value;
  return {
    openid: platform.openid(account.appid, userCard.userId),
    ...memberMembers(platform, userCard),
    balance: userCard.member?.balance ?? 0,
    sex: sexes[sex ?? ''] ?? 'UNKNOWN',
    user_card_status: userCardState(userCard, card, platform.clock.seconds()).status,
    has_active: userCard.activeTime !== undefined,
  };
}
