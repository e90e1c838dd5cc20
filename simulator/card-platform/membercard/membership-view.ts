import type { Jump, JumpValues } from '../card-pack/jump';
import { jumpOf } from '../card-pack/jump';
import { isObject } from '../http/json';
import type { Account } from '../state/account';
import type { Card } from '../state/card';
import type { ActivateForm, MemberRecord } from '../state/membership';
import type { PlatformConfig } from '../state/switches';
import type { UserCard } from '../state/user-card';
import { isMemberCard } from './is-member-card';

/** A member card as its page in the card pack shows it. */
export interface MembershipView {
  active: boolean;
  number: string;
  /** null when the card has none; the balance in fen. */
  bonus: number | null;
  balance: number | null;
  fields: { name: string; value: string }[];
  records: MemberRecord[];
  /** What 一键激活 asks for; null when it is activated another way. */
  form: ActivateForm | null;
  /** Where the merchant's own activation page is. */
  activation: Jump | null;
}

interface Looking {
  values: JumpValues;
  account: Account;
  jumpParams: PlatformConfig['jumpParams'];
}

/** null for every other card. */
export function membershipView(userCard: UserCard, card: Card, looking: Looking): MembershipView | null {
  if (!isMemberCard(card)) return null;
  const { own } = card;
  const { member } = userCard;
  return {
    active: userCard.activeTime !== undefined,
    number: member?.number ?? '',
    bonus: own.supply_bonus === true ? (member?.bonus ?? 0) : null,
    balance: own.supply_balance === true ? (member?.balance ?? 0) : null,
    fields: fieldsOf(card, member?.values ?? {}),
    records: member?.records ?? [],
    form: own.wx_activate === true ? (card.activateForm ?? null) : null,
    activation: activationOf(card, looking),
  };
}

function fieldsOf({ own }: Card, values: Record<string, string>): MembershipView['fields'] {
  return ['1', '2', '3'].flatMap((number) => {
    const field = own[`custom_field${number}`];
    if (!isObject(field)) return [];
    return [{ name: String(field.name ?? field.name_type), value: values[number] ?? '' }];
  });
}

function activationOf({ own }: Card, { values, account, jumpParams }: Looking): Jump | null {
  const links = {
    userName: own.activate_app_brand_user_name as string | undefined,
    path: own.activate_app_brand_pass as string | undefined,
    url: own.activate_url as string | undefined,
  };
  return links.userName || links.url ? jumpOf(links, values, account, jumpParams) : null;
}
