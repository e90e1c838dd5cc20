import type { ApiCall } from '../../http/endpoint';

/** Says whether a card_id is a gift card of the account. */
export type IsGiftCard = (cardId: unknown) => boolean;

/** Which cards the account can sell: its own 通用卡. */
export function giftCardsOf({ platform, account }: ApiCall): IsGiftCard {
  return (cardId) => {
    const card = platform.store.cards.get(String(cardId ?? ''));
    return card?.appid === account.appid && card.type === 'GENERAL_CARD';
  };
}
