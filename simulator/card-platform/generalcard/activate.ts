import type { FieldRules } from '../cards/field-rules';
import { readMembers } from '../cards/read-members';
import { codeOfType } from '../codes/code-of-type';
import type { ApiCall } from '../http/endpoint';
import { customFieldValues, FIELD_BYTES } from './custom-field-values';
import { generalCardState } from './general-card-state';

const value = { kind: 'text', bytes: FIELD_BYTES } as const;
const amount = { kind: 'integer', min: 0, max: 1_000_000_000 } as const;
const rules: FieldRules = {
  card_number: { kind: 'text', required: true },
  background_pic_url: { kind: 'text' },
  init_bonus: { ...amount, errcode: 45022 },
  init_balance: { ...amount, errcode: 45023 },
  init_custom_field_value1: value,
  init_custom_field_value2: value,
  init_custom_field_value3: value,
};

/** POST /card/generalcard/activate: the card gets its number and what is on it. */
export function generalcardActivate(call: ApiCall): object {
  const { platform, body } = call;
  const userCard = codeOfType(call, 'GENERAL_CARD');
  const card = platform.store.cards.get(userCard.cardId)!;
  const members = readMembers(rules, body);
  const before = generalCardState(userCard, card);
  const general = {
    ...before,
    active: true,
    cardNumber: String(members.card_number),
    bonus: Number(members.init_bonus ?? card.own.init_bonus ?? before.bonus),
    balance: Number(members.init_balance ?? card.own.init_balance ?? before.balance),
    customFieldValues: { ...before.customFieldValues, ...customFieldValues('init_', members) },
    backgroundPicUrl: String(members.background_pic_url ?? before.backgroundPicUrl),
  };
  platform.store.userCards.put({ ...userCard, general });
  return {};
}
