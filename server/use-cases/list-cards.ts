import * as v from 'valibot';
import type { Api } from '#domain/api';
import type { UseCases } from '../use-case';
import { cardView } from '../views/card-view';

/** The hall: what can be claimed, with what is left for the caller. Two operations, no call to WeChat. */
export const listCards: UseCases<Api['consumer']>['listCards'] = {
  input: v.object({}),

  async run(_, { caller, cards, coupons, now }) {
    const [shown, claimed] = await Promise.all([cards.inHall(now), coupons.countByCard(caller.openId)]);
    return { cards: shown.map((card) => cardView(card, claimed.get(card.id) ?? 0, now)) };
  },
};
