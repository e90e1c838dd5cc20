import { refuse } from '../errors/wechat-error';
import type { ApiCall } from '../http/endpoint';
import type { Card } from '../state/card';
import { type UserCard, userCardId } from '../state/user-card';

/** The claimed code that a request names; refuses with 41013, 47001, 41012 or 40056. */
export function findCode({ platform, account, body }: ApiCall): { userCard: UserCard; card: Card } {
  const { code, card_id: cardId } = body;
  if (code === undefined || code === null || code === '') refuse(41013);
  if (typeof code !== 'string') return refuse(47001, { tail: `Error before "${JSON.stringify(code)}"` });
  const { store } = platform;
  const named = typeof cardId === 'string' && cardId !== '';
  const userCard = named
    ? store.userCards.get(userCardId(cardId, code))
    : store.userCardsByCode(code).find((row) => row.appid === account.appid);
  const card = store.cards.get(userCard?.cardId ?? '');
  if (!userCard || !card || userCard.appid !== account.appid) return refuse(40056);
  if (card.base.use_custom_code && !named) refuse(41012);
  return { userCard, card };
}
