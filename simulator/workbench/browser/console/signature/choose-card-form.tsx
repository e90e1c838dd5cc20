import { useState } from 'preact/hooks';
import { Act } from '../../parts/act';
import { Field } from '../../parts/field';
import { platform } from '../../world/platform';
import type { Explanation, Person } from '../../world/platform-types';
import { useResource } from '../../world/use-resource';
import { Explained } from './explained';
import { TextField } from './text-field';

const empty = { shopId: '', cardType: '', cardId: '', timestamp: '', nonceStr: '', cardSign: '' };

type Name = keyof typeof empty;

const hints: Partial<Record<Name, string>> = {
  shopId: '没有筛选就空着',
  cardType: '例如 CASH；没有筛选就空着',
  cardId: '没有筛选就空着',
  timestamp: '10 位的秒数',
};

/** What was given to wx.chooseCard, whose list stays empty; with a person, also whether the filters match a card. */
export function ChooseCardForm({ people }: { people: readonly Person[] }) {
  const [draft, setDraft] = useState(empty);
  const [whose, setWhose] = useState({ account: '', user: '' });
  const [answer, setAnswer] = useState<Explanation | null>(null);
  const accounts = useResource('accounts', platform.accounts, { on: ['accounts'] });
  const explain = async () => {
    const { account, user } = whose;
    setAnswer(
      await platform.explain({ chooseCard: draft, ...(account && { account }), ...(user && { user }) }),
    );
  };
  return (
    <section class="signature panel">
      <p class="hint">拉起的卡券列表是空的，或报签名错误时，把传给 wx.chooseCard 的内容贴在这里。</p>
      <div class="switch-list">
        <Whose
          label="账号"
          options={(accounts.value ?? []).map(({ appid, name }) => [appid, name ?? appid])}
          value={whose.account || (accounts.value?.[0]?.appid ?? '')}
          choose={(account) => setWhose({ ...whose, account })}
        />
        <Whose
          label="谁的卡包"
          options={[['', '不查卡包'], ...people.map(({ id, name }) => [id, name] as const)]}
          value={whose.user}
          choose={(user) => setWhose({ ...whose, user })}
        />
        {(Object.keys(empty) as Name[]).map((name) => (
          <TextField
            key={name}
            label={name}
            {...(hints[name] && { hint: hints[name] })}
            value={draft[name]}
            change={(value) => setDraft({ ...draft, [name]: value })}
          />
        ))}
      </div>
      <div class="row-acts">
        <Act kind="main" run={explain} disabled={draft.timestamp === '' && draft.cardSign === ''}>
          排查
        </Act>
      </div>
      {answer && <Explained answer={answer} good="签名正确" bad="拉不起列表" />}
    </section>
  );
}

interface WhoseProps {
  label: string;
  options: readonly (readonly [id: string, name: string])[];
  value: string;
  choose: (id: string) => void;
}

function Whose({ label, options, value, choose }: WhoseProps) {
  return (
    <Field label={label}>
      <select value={value} onChange={({ currentTarget }) => choose(currentTarget.value)}>
        {options.map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </Field>
  );
}
