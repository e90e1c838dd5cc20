import { refuse } from '../errors/wechat-error';
import type { ApiCall } from '../http/endpoint';
import type { CardPlatform } from '../platform';
import type { Account } from '../state/account';
import type { Card } from '../state/card';

/** The card that a request names, if it is the account's own: 41012 when none is named, else 40073. */
export function ownCard({ platform, account, body }: ApiCall): Card {
  return cardOf(platform, account, body.card_id);
}

export function cardOf(platform: CardPlatform, account: Account, cardId: unknown): Card {
  if (cardId === undefined || cardId === null || cardId === '') return refuse(41012);
  const card = platform.store.cards.get(String(cardId));
  return card?.appid === account.appid ? card : refuse(40073);
}
