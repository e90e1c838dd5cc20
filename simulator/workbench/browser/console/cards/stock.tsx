import { useState } from 'preact/hooks';
import { Act } from '../../parts/act';
import { merchant } from '../../world/merchant';
import type { CardRow } from '../../world/platform-types';

/** What is left, what was claimed and redeemed, and the merchant's own way to change the stock; a 朋友的券 is stocked
 * under 券点. */
export function Stock({ card }: { card: CardRow }) {
  const share = card.totalQuantity > 0 ? (card.quantity / card.totalQuantity) * 100 : 0;
  return (
    <div class="stock">
      <div class="stock-figures">
        <span class="figure">
          <b data-stock>{card.quantity}</b>
          <small>/ {card.totalQuantity} 库存</small>
        </span>
        <span class="figure">
          <b>{card.claimed}</b>
          <small>领取</small>
        </span>
        <span class="figure">
          <b>{card.redeemed}</b>
          <small>核销</small>
        </span>
        {!card.forFriends && <StockChange card={card} />}
      </div>
      <div class="stock-bar" aria-hidden="true">
        <i style={{ width: `${share}%` }} />
      </div>
    </div>
  );
}

function StockChange({ card }: { card: CardRow }) {
  const [step, setStep] = useState(10);
  const usable = Number.isInteger(step) && step > 0;
  const change = (by: number) => () => merchant.changeStock(card, by);
  return (
    <span class="stock-change">
      <Act disabled={!usable} run={change(-step)} label={`减少库存 ${step}`}>
        −
      </Act>
      <input
        type="number"
        min={1}
        aria-label="每次改变的库存"
        value={step}
        onInput={(event) => setStep(event.currentTarget.valueAsNumber)}
      />
      <Act disabled={!usable} run={change(step)} label={`增加库存 ${step}`}>
        +
      </Act>
    </span>
  );
}
