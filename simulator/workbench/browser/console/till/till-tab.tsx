import { useState } from 'preact/hooks';
import { Empty, Shown } from '../../parts/shown';
import { inGroupsOfFour } from '../../words/card-words';
import { type HeldCard, useHeldCards } from '../../world/held-cards';
import { platform } from '../../world/platform';
import { useResource } from '../../world/use-resource';
import type { TabProps } from '../tabs';
import { RedeemWays } from './redeem-ways';
import { TillSettings } from './till-settings';

/** 收银台: WeChat's own ways to redeem a coupon, without a line of code. */
export function TillTab({ people }: TabProps) {
  const held = useHeldCards(people);
  const tills = useResource('tills', platform.tills, { on: ['tills', 'accounts'] });
  return (
    <>
      <Shown of={held}>
        {(cards) => <Coupons cards={cards.filter(({ state }) => state === 'NORMAL')} people={people} />}
      </Shown>
      <Shown of={tills}>
        {(all) => (
          <>
            {all.map((till) => (
              <TillSettings key={till.appid} till={till} people={people} />
            ))}
          </>
        )}
      </Shown>
    </>
  );
}

function Coupons({ cards, people }: TabProps & { cards: readonly HeldCard[] }) {
  const [chosen, choose] = useState('');
  const [done, setDone] = useState('');
  const card = cards.find((one) => keyOf(one) === chosen) ?? cards[0];
  return (
    <section class="panel" aria-label="核销">
      <h2>顾客出示一张券</h2>
      {card ? (
        <>
          <select
            aria-label="要核销的券"
            value={keyOf(card)}
            onChange={({ currentTarget }) => choose(currentTarget.value)}
          >
            {cards.map((one) => (
              <option key={keyOf(one)} value={keyOf(one)}>
                {one.holder.name} · {one.title} · {inGroupsOfFour(one.code)}
              </option>
            ))}
          </select>
          <RedeemWays key={keyOf(card)} card={card} people={people} done={setDone} />
        </>
      ) : (
        <Empty title="没有人有能用的券">先在手机上领一张，或在“卡券”里让人扫码。</Empty>
      )}
      {done && (
        <p class="done-line" role="status">
          ✓ {done}
        </p>
      )}
    </section>
  );
}

const keyOf = ({ cardId, code }: HeldCard): string => `${cardId}/${code}`;
