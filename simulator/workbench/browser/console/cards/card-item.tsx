import { useState } from 'preact/hooks';
import { Act } from '../../parts/act';
import { Copyable } from '../../parts/copyable';
import { Pill } from '../../parts/pill';
import { cardStatusWord, cardTypeName } from '../../words/card-words';
import { merchant } from '../../world/merchant';
import type { CardRow, Person } from '../../world/platform-types';
import { CardJson } from './card-json';
import { CardPoster } from './card-poster';
import { Review } from './review';
import { Statistics } from './statistics';
import { Stock } from './stock';

type Drawer = 'poster' | 'statistics' | 'json' | null;

/** One card: what it is, how much is left, and what can be done with it. */
export function CardItem({ card, people }: { card: CardRow; people: readonly Person[] }) {
  const [drawer, setDrawer] = useState<Drawer>(null);
  const toggle = (next: Drawer) => () => setDrawer(drawer === next ? null : next);
  const deleted = card.status === 'CARD_STATUS_DELETE';

  return (
    <li class="card-row" data-card={card.cardId} style={{ '--card': card.color }}>
      <CardFacts card={card} />
      <Stock card={card} />
      <div class="row-acts">
        {card.status === 'CARD_STATUS_NOT_VERIFY' && <Review card={card} />}
        <Act run={toggle('poster')} pressed={drawer === 'poster'} disabled={deleted}>
          二维码
        </Act>
        <Act run={toggle('statistics')} pressed={drawer === 'statistics'}>
          统计
        </Act>
        <Act run={toggle('json')} pressed={drawer === 'json'}>
          JSON
        </Act>
        {!deleted && (
          <Act kind="quiet" confirm="真的删除" run={() => merchant.deleteCard(card)}>
            删除
          </Act>
        )}
        <Copyable text={card.cardId} />
      </div>
      {drawer === 'poster' && <CardPoster card={card} people={people} />}
      {drawer === 'statistics' && <Statistics card={card} />}
      {drawer === 'json' && <CardJson card={card} />}
    </li>
  );
}

function CardFacts({ card }: { card: CardRow }) {
  return (
    <div class="card-facts">
      <div class="row-title">
        <b>{card.title}</b>
        <span class="row-kind">
          {cardTypeName(card.type)} · {card.brandName}
        </span>
        <Pill {...cardStatusWord(card.status)} />
      </div>
      {card.refuseReason && <p class="refused">驳回：{card.refuseReason}</p>}
    </div>
  );
}
