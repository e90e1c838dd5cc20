import type { UserCardListAnswer } from '#server/wechat/wire/index';
import { refuse } from '../errors/wechat-error';
import type { ApiCall } from '../http/endpoint';
import { userCardState } from './user-card-state';

type Answer = Pick<UserCardListAnswer, 'card_list' | 'has_share_card'>;

/** POST /card/user/getcardlist: one person's usable codes, those that are not valid yet included. */
export function userGetcardlist({ platform, account, body }: ApiCall): Answer {
  const { openid, card_id: cardId } = body;
  if (openid === undefined || openid === null || openid === '') refuse(41009);
  const user = platform.userOf(account.appid, String(openid)) ?? refuse(40003);
  const now = platform.clock.seconds();
  const usable = platform.store.userCardsOfUser(user.id).filter((row) => {
    const card = platform.store.cards.get(row.cardId);
    if (!card || row.appid !== account.appid) return false;
    return (!cardId || cardId === row.cardId) && userCardState(row, card, now).status === 'NORMAL';
  });
  return { card_list: usable.map((row) => ({ code: row.code, card_id: row.cardId })), has_share_card: false };
}
