import { platform } from '../world/platform';
import { stores } from '../world/stores';
import { useResource } from '../world/use-resource';

/** How much waits for a person, by tab: cards and stores to be reviewed. */
export function useBadges(): Readonly<Record<string, number>> {
  const cards = useResource('cards', platform.cards, { on: ['cards'] });
  const pois = useResource('stores', stores.all, { on: ['pois'] });
  const waiting = cards.value?.filter(({ status }) => status === 'CARD_STATUS_NOT_VERIFY') ?? [];
  return { cards: waiting.length, stores: pois.value?.filter(({ waits }) => waits).length ?? 0 };
}
