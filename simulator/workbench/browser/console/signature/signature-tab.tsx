import { useKept } from '../../world/use-kept';
import type { TabProps } from '../tabs';
import { CardExtForm } from './card-ext-form';
import { ChooseCardForm } from './choose-card-form';

const kinds = [
  ['add-card', '领取 addCard'],
  ['choose-card', '拉起卡券列表 chooseCard'],
] as const;

type Kind = (typeof kinds)[number][0];

/** Why a signature does not verify: what WeChat's own page sandbox?t=cardsign was for. */
export function SignatureTab({ people }: TabProps) {
  const [kind, choose] = useKept<Kind>('signature-kind', 'add-card');
  return (
    <>
      <div class="chips" role="toolbar" aria-label="查哪一种签名">
        {kinds.map(([id, name]) => (
          <button key={id} type="button" aria-pressed={id === kind} onClick={() => choose(id)}>
            {name}
          </button>
        ))}
      </div>
      {kind === 'add-card' ? <CardExtForm /> : <ChooseCardForm people={people} />}
    </>
  );
}
