import type { CardModel } from './card-model';
import { friends, type ModelCode } from './model-code';
import type { PersonName } from './steps';

/** 24 hours; reference §3.2, unconfirmed. */
const GIFT_LIFE = 86_400;

/** Whether the owner can send it; a 朋友的券 never goes to one friend alone (`can_give_friend` false). */
export function give(model: CardModel, one: ModelCode, to: PersonName): boolean {
  if (one.card === 'friends' || !friends[one.owner].includes(to)) return false;
  if (model.statusOf(one) !== 'NORMAL') return false;
  one.status = 'GIFTING';
  one.gift = { to, until: model.now + GIFT_LIFE };
  return true;
}

/** Whether the friend can take it; the new code is noted with `received`. */
export function canAccept(model: CardModel, one: ModelCode, person: PersonName): boolean {
  return model.statusOf(one) === 'GIFTING' && one.gift?.to === person;
}

/** The donor's code is gone, the friend has a new one. */
export function received(model: CardModel, one: ModelCode, code: string, owner: PersonName): void {
  one.status = 'GIVEN_AWAY';
  model.codes.push({ code, card: one.card, owner, status: 'NORMAL', claimed: false });
}

/** The friend can refuse it in time; its donor can take it back then and later (the switch `untakenGift`). */
export function giveBack(model: CardModel, one: ModelCode, person: PersonName): boolean {
  const fromFriend = canAccept(model, one, person);
  const fromDonor = one.status === 'GIFTING' && one.owner === person;
  if (!fromFriend && !fromDonor) return false;
  one.status = 'NORMAL';
  return true;
}
