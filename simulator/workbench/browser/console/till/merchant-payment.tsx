import { useState } from 'preact/hooks';
import { Act } from '../../parts/act';
import { platform } from '../../world/platform';
import type { Person } from '../../world/platform-types';
import { paymentWords } from './payment-words';

/** Somebody pays the merchant with WeChat Pay; the rules of /card/paygiftcard/add give cards for it. */
export function MerchantPayment({ appid, people }: { appid: string; people: readonly Person[] }) {
  const [yuan, setYuan] = useState(50);
  const [done, setDone] = useState('');
  const pay = async ({ id, name }: Person) => {
    const payment = await platform.payMerchant({ appid, user: id, fee: Math.round(yuan * 100) });
    setDone(`${name}付款 ${yuan} 元：${paymentWords(payment)}`);
  };
  return (
    <div class="row-acts" role="toolbar" aria-label="顾客付款">
      <span class="hint">顾客付款（支付后送券）</span>
      <input
        class="short"
        type="number"
        min={0.01}
        step={0.01}
        aria-label="付款金额（元）"
        value={yuan}
        onInput={({ currentTarget }) => setYuan(currentTarget.valueAsNumber)}
      />
      元
      {people.map((person) => (
        <Act key={person.id} disabled={!(yuan > 0)} run={() => pay(person)}>
          {person.name}付款
        </Act>
      ))}
      {done && (
        <p class="done-line" role="status">
          {done}
        </p>
      )}
    </div>
  );
}
