import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Act } from '../../parts/act';
import type { HeldCard } from '../../world/held-cards';
import { platform } from '../../world/platform';
import type { Person } from '../../world/platform-types';
import { useResource } from '../../world/use-resource';

interface RedeemWaysProps {
  card: HeldCard;
  people: readonly Person[];
  done: (words: string) => void;
}

interface WayProps {
  redeem: (act: string, more?: object) => Promise<void>;
  card: HeldCard;
}

/** The four ways; each tells the account by its own events. */
export function RedeemWays({ card, people, done }: RedeemWaysProps) {
  const { code, cardId, appid } = card;
  const redeem = async (act: string, more: object = {}) => {
    await platform.atTill(act, { code, cardId, appid, ...more });
    done(`${card.holder.name}的“${card.title}”（${code}）已核销`);
  };
  return (
    <ul class="ways">
      <Way name="网页核销" about="在公众平台的网页上输入 code">
        <Act kind="main" run={() => redeem('web-redeem')}>
          网页核销
        </Act>
      </Way>
      <HelperRedeem card={card} redeem={redeem} people={people} />
      <SelfRedeem card={card} redeem={redeem} />
      <Pay card={card} redeem={redeem} />
    </ul>
  );
}

function Way({ name, about, children }: { name: string; about: string; children: ComponentChildren }) {
  return (
    <li aria-label={name}>
      <div>
        <b>{name}</b>
        <p class="hint">{about}</p>
      </div>
      <div class="row-acts">{children}</div>
    </li>
  );
}

function HelperRedeem({ card, redeem, people }: WayProps & { people: readonly Person[] }) {
  const tills = useResource('tills', platform.tills, { on: ['tills', 'accounts'] });
  const ids = tills.value?.find(({ appid }) => appid === card.appid)?.redeemers ?? [];
  const redeemers = people.filter(({ id }) => ids.includes(id));
  const about = redeemers.length > 0 ? '核销员用手机扫码' : '还没有核销员：在下面选一个';
  return (
    <Way name="卡券商户助手" about={about}>
      {redeemers.map(({ id, name }) => (
        <Act key={id} run={() => redeem('helper-redeem', { user: id })}>
          {name}核销
        </Act>
      ))}
    </Way>
  );
}

function SelfRedeem({ card, redeem }: WayProps) {
  const [verifyCode, setVerifyCode] = useState('');
  const [remarkAmount, setRemarkAmount] = useState('');
  const cell = card.selfRedeem;
  if (!cell) return <Way name="自助核销" about="这张券没有开通：/card/selfconsumecell/set" children={null} />;
  return (
    <Way name="自助核销" about="持券人自己在手机上点">
      {cell.needVerifyCode && (
        <input
          aria-label="验证码"
          placeholder="验证码"
          value={verifyCode}
          onInput={({ currentTarget }) => setVerifyCode(currentTarget.value)}
        />
      )}
      {cell.needRemarkAmount && (
        <input
          aria-label="备注交易金额"
          placeholder="金额"
          value={remarkAmount}
          onInput={({ currentTarget }) => setRemarkAmount(currentTarget.value)}
        />
      )}
      <Act run={() => redeem('self-redeem', { verifyCode, remarkAmount })}>自助核销</Act>
    </Way>
  );
}

function Pay({ card, redeem }: WayProps) {
  const [yuan, setYuan] = useState(100);
  if (!card.payable) return <Way name="微信买单" about="这张券没有开通：/card/paycell/set" children={null} />;
  return (
    <Way name="微信买单" about="持券人在微信里付款，用掉这张券">
      <input
        class="short"
        type="number"
        min={0.01}
        step={0.01}
        aria-label="消费金额（元）"
        value={yuan}
        onInput={({ currentTarget }) => setYuan(currentTarget.valueAsNumber)}
      />
      元
      <Act disabled={!(yuan > 0)} run={() => redeem('pay', { fee: Math.round(yuan * 100) })}>
        买单
      </Act>
    </Way>
  );
}
