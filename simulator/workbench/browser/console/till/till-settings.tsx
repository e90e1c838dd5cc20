import { useState } from 'preact/hooks';
import { Act } from '../../parts/act';
import { platform } from '../../world/platform';
import type { Person, Till } from '../../world/platform-types';
import { useResource } from '../../world/use-resource';
import { MerchantPayment } from './merchant-payment';

/** Who may redeem for an account with 卡券商户助手, the codes that 自助核销 asks for, and who pays it. */
export function TillSettings({ till, people }: { till: Till; people: readonly Person[] }) {
  const accounts = useResource('accounts', platform.accounts, { on: ['accounts'] });
  const name = accounts.value?.find(({ appid }) => appid === till.appid)?.name ?? till.appid;
  return (
    <section class="panel" data-till={till.appid}>
      <h2>{name}</h2>
      <Redeemers till={till} people={people} />
      <VerifyCodes till={till} />
      <MerchantPayment appid={till.appid} people={people} />
    </section>
  );
}

function Redeemers({ till, people }: { till: Till; people: readonly Person[] }) {
  const toggle = (user: string) => () =>
    platform.atTill('redeemers', { appid: till.appid, user, remove: till.redeemers.includes(user) });
  return (
    <div class="row-acts" role="toolbar" aria-label="核销员">
      <span class="hint">核销员</span>
      {people.map(({ id, name }) => (
        <Act key={id} run={toggle(id)} pressed={till.redeemers.includes(id)}>
          {till.redeemers.includes(id) ? `✓ ${name}` : name}
        </Act>
      ))}
    </div>
  );
}

function VerifyCodes({ till }: { till: Till }) {
  const [code, setCode] = useState('');
  const change = (members: object) => platform.atTill('verify-codes', { appid: till.appid, ...members });
  const add = async () => {
    await change({ code: code.trim() });
    setCode('');
  };
  return (
    <div class="row-acts" role="toolbar" aria-label="自助核销验证码">
      <span class="hint">自助核销验证码</span>
      {till.verifyCodes.map((known) => (
        <Act key={known} label={`删去验证码 ${known}`} run={() => change({ code: known, remove: true })}>
          {known} ✕
        </Act>
      ))}
      <input
        class="short"
        aria-label="新的验证码"
        value={code}
        onInput={({ currentTarget }) => setCode(currentTarget.value)}
      />
      <Act disabled={code.trim() === ''} run={add}>
        添加
      </Act>
    </div>
  );
}
