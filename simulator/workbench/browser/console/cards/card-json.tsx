import { Payload } from '../../parts/payload';
import { Shown } from '../../parts/shown';
import { merchant } from '../../world/merchant';
import type { CardRow } from '../../world/platform-types';
import { useResource } from '../../world/use-resource';

/** What WeChat answers to /card/get, asked again when the card itself has changed. */
export function CardJson({ card }: { card: CardRow }) {
  const key = `json ${card.cardId} ${card.status} ${card.quantity}/${card.totalQuantity}`;
  const answer = useResource(key, () => merchant.cardJson(card));
  return (
    <div class="drawer">
      <Shown of={answer}>{(json) => <Payload label="/card/get" text={JSON.stringify(json)} />}</Shown>
    </div>
  );
}
