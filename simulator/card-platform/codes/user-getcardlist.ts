import type { UserCardListAnswer } from '#server/wechat/wire/index';
import { refuse } from '../errors/wechat-error';
import { isShareable, sharedWith } from '../friends/sharing';
import type { ApiCall } from '../http/endpoint';
import type { UserCard } from '../state/user-card';
import { userCardState } from './user-card-state';

type Answer = Pick<UserCardListAnswer, 'card_list' | 'has_share_card'>;

/** POST /card/user/getcardlist: one person's usable codes, those that are not valid yet included. */
export function userGetcardlist({ platform, account, body }: ApiCall): Answer {
  const { openid, card_id: cardId } = body;
  if (openid === undefined || openid === null || openid === '') refuse(41009);
  const user = platform.userOf(account.appid, String(openid)) ?? refuse(40003);
  const now = platform.clock.seconds();
  const isUsable = (row: UserCard) => {
    const card = platform.store.cards.get(row.cardId);
    if (!card || row.appid !== account.appid) return false;
    return (!cardId || cardId === row.cardId) && userCardState(row, card, now).status === 'NORMAL';
  };
  const own = platform.store.userCardsOfUser(user.id).filter(isUsable);
  return {
    card_list: own.map((row) => ({ code: row.code, card_id: row.cardId })),
    has_share_card:
      sharedWith(platform, user).some(isUsable) || own.some((row) => isShareable(platform, row)),
  };
}
