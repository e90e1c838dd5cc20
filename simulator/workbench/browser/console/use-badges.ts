import { platform } from '../world/platform';
import { useResource } from '../world/use-resource';

/** How much waits for a person, by tab: cards to be reviewed. */
export function useBadges(): Readonly<Record<string, number>> {
  const cards = useResource('cards', platform.cards, { on: ['cards'] });
  const waiting = cards.value?.filter(({ status }) => status === 'CARD_STATUS_NOT_VERIFY') ?? [];
  return { cards: waiting.length };
}
