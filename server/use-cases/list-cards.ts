import * as v from 'valibot';
import type { Api } from '#domain/api';
import type { Card } from '#domain/card';
import { boundOpenid } from '../ledger/bound-openid';
import type { UseCases } from '../use-case';
import { cardView } from '../views/card-view';
import { holdingOf } from '../views/holding';

/** The hall: what can be claimed, with what the caller has of it. One operation when warm, no call to WeChat. */
export const listCards: UseCases<Api['consumer']>['listCards'] = {
  callers: 'everyone',
  input: v.object({}),

  async run(_, context) {
    const { caller, cards, coupons, now } = context;
    const [shown, held] = await Promise.all([cards.inHall(now), coupons.ofOwner(caller.openId)]);
    const of = ({ id }: Card) => held.filter(({ cardId }) => cardId === id);
    const view = async (card: Card) => {
      const bound = (await boundOpenid(context, card)) !== null;
      return cardView(card, holdingOf(of(card), now), now, bound);
    };
    return { cards: await Promise.all(shown.map(view)) };
  },
};
