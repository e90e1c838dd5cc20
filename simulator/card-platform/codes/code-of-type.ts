import type { CardType } from '#server/wechat/wire/index';
import { refuse } from '../errors/wechat-error';
import type { ApiCall } from '../http/endpoint';
import type { UserCard } from '../state/user-card';
import { findCode } from './find-code';
import { checkUsable } from './status-refusals';

/** The claimed code of this type that a call names: 41013, 40056, 40071 of another type, else why it is not usable. */
export function codeOfType(call: ApiCall, type: CardType): UserCard {
  const { userCard, card } = findCode(call);
  if (card.type !== type) refuse(40071);
  checkUsable(call.platform, userCard, card);
  return userCard;
}
