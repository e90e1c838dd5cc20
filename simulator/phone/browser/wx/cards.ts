import { addCard, type CardToAdd, cards as packedCards } from '../wechat/api';
import { openCardPage } from '../wechat/card-page';
import { showClaimPage } from '../wechat/claim-page';
import { CallError, call, type WxTable } from './call';

interface CardList<Card> {
  cardList: Card[];
}

function listOf<Card extends { cardId: string }>({ cardList }: CardList<Card>): Card[] {
  const valid = Array.isArray(cardList) && cardList.length > 0;
  if (!valid || cardList.some(({ cardId }) => typeof cardId !== 'string')) {
    throw new CallError('parameter error: cardList must be a list of cards with a cardId');
  }
  return cardList;
}

/** WeChat's own pages for cards, over the app. */
export const cards: WxTable = {
  addCard: call<CardList<CardToAdd>>('addCard', async (options) => {
    const list = listOf(options);
    const added = await showClaimPage((confirm) => addCard(list, confirm));
    if (!added) throw new CallError('cancel');
    return { cardList: added.cardList };
  }),

  openCard: call<CardList<{ cardId: string; code: string }>>('openCard', async (options) => {
    const [wanted] = listOf(options);
    const held = await packedCards();
    const card = held.find(({ cardId, code }) => cardId === wanted?.cardId && code === wanted.code);
    if (!card) throw new CallError('invalid code');
    openCardPage(card);
    return {};
  }),
};
