import { useState } from 'preact/hooks';
import { Act } from '../../parts/act';
import { Field } from '../../parts/field';
import { platform } from '../../world/platform';
import type { Explanation } from '../../world/platform-types';
import { Explained } from './explained';
import { TextField } from './text-field';

const empty = { cardId: '', cardExt: '', pageUrl: '' };

/** The card_ext that was given to wx.addCard. */
export function CardExtForm() {
  const [draft, setDraft] = useState(empty);
  const [answer, setAnswer] = useState<Explanation | null>(null);
  const change = (members: Partial<typeof draft>) => setDraft({ ...draft, ...members });
  const explain = async () => setAnswer(await platform.explain(questionOf(draft)));
  return (
    <section class="signature panel">
      <p class="hint">
        领取页说“签名错误”“参数错误”时，把传给 wx.addCard 的内容贴在这里。不会用掉 nonce_str。
      </p>
      <TextField label="cardId" value={draft.cardId} change={(cardId) => change({ cardId })} />
      <Field label="cardExt" hint="JSON 字符串，原样">
        <textarea
          name="cardExt"
          rows={5}
          value={draft.cardExt}
          spellcheck={false}
          onInput={({ currentTarget }) => change({ cardExt: currentTarget.value })}
        />
      </Field>
      <TextField
        label="网页地址"
        hint="只在 H5 里领取时填"
        value={draft.pageUrl}
        change={(pageUrl) => change({ pageUrl })}
      />
      <div class="row-acts">
        <Act kind="main" run={explain} disabled={draft.cardId === '' || draft.cardExt.trim() === ''}>
          排查
        </Act>
      </div>
      {answer && <Explained answer={answer} good="现在可以领取" bad="不能领取" />}
    </section>
  );
}

function questionOf({ cardId, cardExt, pageUrl }: typeof empty): object {
  return { cardId, cardExt: cardExt.trim(), ...(pageUrl !== '' && { pageUrl }) };
}
