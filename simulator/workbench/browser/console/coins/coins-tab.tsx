import { useState } from 'preact/hooks';
import { Act } from '../../parts/act';
import { Empty, Shown } from '../../parts/shown';
import { merchant } from '../../world/merchant';
import { platform } from '../../world/platform';
import type { Coins } from '../../world/platform-types';
import { useResource } from '../../world/use-resource';
import type { TabProps } from '../tabs';
import { BuyStock } from './buy-stock';
import { OrderItem } from './order-item';

/** The first account's coins: what is there, how to get more, what stock of 朋友的券 costs, every movement. */
export function CoinsTab({ people }: TabProps) {
  const coins = useResource('coins', firstCoins, { on: ['coinAccounts', 'accounts'] });
  const orders = useResource('orders', platform.orders, { on: ['coinOrders'] });
  return (
    <>
      <Shown of={coins}>{(value) => <Balance coins={value} />}</Shown>
      <BuyStock />
      <Shown of={orders}>
        {(rows) =>
          rows.length === 0 ? (
            <Empty title="还没有流水">开通券点账户送 200 点，是第一笔。</Empty>
          ) : (
            <ul class="rows">
              {rows.map((order) => (
                <OrderItem key={order.order_id} order={order} people={people} />
              ))}
            </ul>
          )
        }
      </Shown>
    </>
  );
}

function Balance({ coins }: { coins: Coins }) {
  const [count, setCount] = useState(100);
  const usable = Number.isInteger(count) && count > 0;
  return (
    <section class="facts">
      <div class="stock-figures">
        <Figure value={coins.total} name="券点" />
        <Figure value={coins.free} name="免费" />
        <Figure value={coins.paid} name="付费" />
      </div>
      <div class="row-acts">
        {!coins.activated && (
          <Act kind="main" run={() => merchant.activateCoins(coins.appid)}>
            开通券点账户
          </Act>
        )}
        <input
          type="number"
          min={1}
          aria-label="充值的券点"
          value={count}
          onInput={(event) => setCount(event.currentTarget.valueAsNumber)}
        />
        <Act disabled={!usable} run={() => merchant.recharge(coins.appid, count)}>
          充值
        </Act>
      </div>
    </section>
  );
}

function Figure({ value, name }: { value: number; name: string }) {
  return (
    <span class="figure" data-coins={name}>
      <b>{value}</b>
      <small>{name}</small>
    </span>
  );
}

async function firstCoins(signal: AbortSignal): Promise<Coins> {
  const [account] = await platform.accounts(signal);
  return platform.coins(account?.appid ?? '', signal);
}
