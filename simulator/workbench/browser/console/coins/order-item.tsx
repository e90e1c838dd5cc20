import { useState } from 'preact/hooks';
import { Act } from '../../parts/act';
import { Copyable } from '../../parts/copyable';
import { Pill } from '../../parts/pill';
import { orderStatusWord, orderTypeName } from '../../words/coin-words';
import { dateAndTime } from '../../words/time-words';
import { payQr, platform } from '../../world/platform';
import type { CoinOrder, Person } from '../../world/platform-types';

/** One movement of coins; a recharge that waits can be paid by one of our people. */
export function OrderItem({ order, people }: { order: CoinOrder; people: readonly Person[] }) {
  const [open, setOpen] = useState(false);
  const waits = order.status === 'ORDER_STATUS_WAITING';
  return (
    <li class="card-row" data-order={order.order_id}>
      <div class="row-title">
        <b>{orderTypeName(order.order_type)}</b>
        <span class="row-kind">{amount(order)}</span>
        <Pill {...orderStatusWord(order.status)} />
      </div>
      <div class="row-facts">
        <span>{dateAndTime(order.create_time * 1000)}</span>
        <Copyable text={order.order_id} />
        {order.memo && <span>{order.memo}</span>}
      </div>
      {waits && (
        <div class="row-acts">
          <Act run={() => setOpen(!open)} pressed={open}>
            支付二维码
          </Act>
        </div>
      )}
      {waits && open && <Payment order={order} people={people} />}
    </li>
  );
}

function Payment({ order, people }: { order: CoinOrder; people: readonly Person[] }) {
  return (
    <div class="drawer poster">
      <img src={payQr(order.order_id)} alt="支付二维码" width={148} height={148} />
      <div>
        <p class="hint">一点一元，由谁来付：</p>
        <div class="row-acts">
          {people.map(({ id, name }) => (
            <Act key={id} run={() => platform.payOrder(order.order_id, id)}>
              {name}付款
            </Act>
          ))}
        </div>
        {order.payUrl && <Copyable text={order.payUrl} />}
      </div>
    </div>
  );
}

/** Free and paid coins that moved; what came back counts as well. */
function amount(order: CoinOrder): string {
  const free = Number(order.free_coin_count) || Number(order.refund_free_coin_count);
  const paid = Number(order.pay_coin_count) || Number(order.refund_pay_coin_count);
  const parts = [free > 0 && `免费 ${free} 点`, paid > 0 && `付费 ${paid} 点`];
  return parts.filter(Boolean).join('，');
}
