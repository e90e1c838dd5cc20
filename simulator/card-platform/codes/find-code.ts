import { refuse } from '../errors/wechat-error';
import type { ApiCall } from '../http/endpoint';
import type { Card } from '../state/card';
import { type UserCard, userCardId } from '../state/user-card';

interface FoundCode {
  userCard: UserCard;
  card: Card;
}

/** The claimed code that a request names; refuses with 41013, 47001, 41012, or 40056 (40116 by switch), also once given away. */
export function findCode(call: ApiCall): FoundCode {
  const found = findAnyCode(call);
  return found.userCard.status === 'GIFT_SUCC' ? refuse(call.platform.config.unknownCode) : found;
}

/** As `findCode`, but a code that was given away is found too. */
export function findAnyCode({ platform, account, body }: ApiCall): FoundCode {
  const { code, card_id: cardId } = body;
  if (code === undefined || code === null || code === '') refuse(41013);
  if (typeof code !== 'string') return refuse(47001, { tail: `Error before "${JSON.stringify(code)}"` });
  const { store } = platform;
  const named = typeof cardId === 'string' && cardId !== '';
  const userCard = named
    ? store.userCards.get(userCardId(cardId, code))
    : store.userCardsByCode(code).find((row) => row.appid === account.appid);
  const card = store.cards.get(userCard?.cardId ?? '');
  if (!userCard || !card || userCard.appid !== account.appid) return refuse(platform.config.unknownCode);
  if (card.base.use_custom_code && !named) refuse(41012);
  return { userCard, card };
}
