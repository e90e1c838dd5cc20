import type { Card } from '../state/card';
import type { GeneralCardState } from '../state/general-card';
import type { UserCard } from '../state/user-card';

/** What a claimed 通用卡 holds: with auto_activate it is ready from the start, filled as the card says. */
export function generalCardState({ general }: UserCard, { own }: Card): GeneralCardState {
  if (general) return general;
  const active = own.auto_activate === true;
  return {
    active,
    cardNumber: '',
    bonus: active ? Number(own.init_bonus ?? 0) : 0,
    balance: active ? Number(own.init_balance ?? 0) : 0,
    customFieldValues: {},
    backgroundPicUrl: String(own.background_pic_url ?? ''),
  };
}
