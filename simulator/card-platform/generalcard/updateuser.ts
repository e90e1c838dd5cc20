import type { GeneralCardUpdateAnswer } from '#server/wechat/wire/index';
import type { FieldRules } from '../cards/field-rules';
import { readMembers } from '../cards/read-members';
import { codeOfType } from '../codes/code-of-type';
import type { ApiCall } from '../http/endpoint';
import type { GeneralCardState } from '../state/general-card';
import { amountAfter } from './amounts';
import { customFieldValues, FIELD_BYTES } from './custom-field-values';
import { generalCardState } from './general-card-state';

/** 14 汉字, as a member card's; reference §2.20. */
const record = { kind: 'text', bytes: 42 } as const;
const value = { kind: 'text', bytes: FIELD_BYTES } as const;
const rules: FieldRules = {
  background_pic_url: { kind: 'text' },
  record_bonus: record,
  record_balance: record,
  custom_field_value1: value,
  custom_field_value2: value,
  custom_field_value3: value,
  can_give_friend: { kind: 'boolean' },
};

/** POST /card/generalcard/updateuser: what is left on the card after it was used. */
export function generalcardUpdateuser(call: ApiCall): Omit<GeneralCardUpdateAnswer, 'errcode' | 'errmsg'> {
  const { platform, account } = call;
  const userCard = codeOfType(call, 'GENERAL_CARD');
  const before = generalCardState(userCard, platform.store.cards.get(userCard.cardId)!);
  const general = updated(call, before);
  platform.store.userCards.put({ ...userCard, general });
  return {
    result_bonus: general.bonus,
    result_balance: general.balance,
    openid: platform.openid(account.appid, userCard.userId),
  };
}

function updated({ body }: ApiCall, before: GeneralCardState): GeneralCardState {
  const members = readMembers(rules, body);
  return {
    ...before,
    bonus: amountAfter('bonus', body, before.bonus),
    balance: amountAfter('balance', body, before.balance),
    customFieldValues: { ...before.customFieldValues, ...customFieldValues('', members) },
    backgroundPicUrl: String(members.background_pic_url ?? before.backgroundPicUrl),
    ...(members.can_give_friend !== undefined && { canGiveFriend: members.can_give_friend === true }),
  };
}
