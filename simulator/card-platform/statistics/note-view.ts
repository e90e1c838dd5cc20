import type { CardPlatform } from '../platform';
import { cardViewsId } from '../state/statistics';
import { dayNumberAt } from './shanghai-date';

/** Somebody looks at a card: counted for the statistics of the day. */
export function noteView({ store, clock }: CardPlatform, cardId: string, userId: string): void {
  if (!store.cards.get(cardId)) return;
  const key = { cardId, userId, day: dayNumberAt(clock.seconds()) };
  const count = store.cardViews.get(cardViewsId(key))?.count ?? 0;
  store.cardViews.put({ ...key, count: count + 1 });
}
