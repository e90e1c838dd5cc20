import { useState } from 'preact/hooks';
import { Act } from '../../parts/act';
import { merchant } from '../../world/merchant';
import { platform } from '../../world/platform';
import type { CardRow } from '../../world/platform-types';
import { useResource } from '../../world/use-resource';

interface Quote {
  card: CardRow;
  quantity: number;
  orderId: string;
  price: string;
}

/** Stock for a 朋友的券 in WeChat's two steps: ask the price, then pay it within 60 seconds. */
export function BuyStock() {
  const cards = useResource('cards', platform.cards, { on: ['cards'] });
  const forFriends = cards.value?.filter((card) => card.forFriends && card.status !== 'CARD_STATUS_DELETE');
  if (!forFriends || forFriends.length === 0) return <p class="hint">还没有朋友的券可以兑换库存。</p>;
  return <Form cards={forFriends} />;
}

function Form({ cards }: { cards: readonly CardRow[] }) {
  const [chosen, choose] = useState('');
  const [quantity, setQuantity] = useState(10);
  const [quote, setQuote] = useState<Quote | null>(null);
  const card = cards.find(({ cardId }) => cardId === chosen) ?? cards[0]!;
  const usable = Number.isInteger(quantity) && quantity > 0;
  const ask = async () => {
    const { order_id, price } = await merchant.stockPrice(card, quantity);
    setQuote({ card, quantity, orderId: order_id, price });
  };
  return (
    <section class="facts row-acts" aria-label="兑换库存">
      <select
        aria-label="给哪张朋友的券"
        value={card.cardId}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        {cards.map(({ cardId, title, quantity: left }) => (
          <option key={cardId} value={cardId}>
            {title}（余 {left}）
          </option>
        ))}
      </select>
      <input
        type="number"
        min={1}
        aria-label="兑换的张数"
        value={quantity}
        onInput={(event) => setQuantity(event.currentTarget.valueAsNumber)}
      />
      <Act disabled={!usable} run={ask}>
        批价
      </Act>
      {quote && <Confirm quote={quote} done={() => setQuote(null)} />}
    </section>
  );
}

function Confirm({ quote, done }: { quote: Quote; done: () => void }) {
  const buy = () => merchant.buyStock(quote.card, quote.quantity, quote.orderId).finally(done);
  return (
    <Act kind="main" run={buy}>
      用 {quote.price} 点兑换 {quote.quantity} 张
    </Act>
  );
}
