import { Empty, Shown } from '../../parts/shown';
import { platform } from '../../world/platform';
import { useResource } from '../../world/use-resource';
import type { TabProps } from '../tabs';
import { CardItem } from './card-item';
import { inOrder } from './in-order';

/** Every card of the platform, with review and stock. */
export function CardsTab({ people }: TabProps) {
  const cards = useResource('cards', platform.cards, { on: ['cards', 'userCards'] });
  return (
    <Shown of={cards}>
      {(rows) =>
        rows.length === 0 ? (
          <Empty title="还没有卡券">
            在商户端新建一张，或调用 <code>POST /card/create</code>；它会出现在这里，等你审核。
          </Empty>
        ) : (
          <ul class="rows">
            {inOrder(rows).map((card) => (
              <CardItem key={card.cardId} card={card} people={people} />
            ))}
          </ul>
        )
      }
    </Shown>
  );
}
