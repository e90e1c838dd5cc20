import { useState } from 'preact/hooks';
import { Act } from '../../parts/act';
import { Field } from '../../parts/field';
import { platform } from '../../world/platform';
import type { Explanation } from '../../world/platform-types';
import { Explained } from './explained';

/** Why a card_ext does not verify: what WeChat's own page sandbox?t=cardsign was for. */
export function SignatureTab() {
  const [draft, setDraft] = useState({ cardId: '', cardExt: '', pageUrl: '' });
  const [answer, setAnswer] = useState<Explanation | null>(null);
  const change = (members: Partial<typeof draft>) => setDraft({ ...draft, ...members });
  const explain = async () => setAnswer(await platform.explain(questionOf(draft)));
  return (
    <section class="signature">
      <h2>签名排查</h2>
      <p class="hint">
        领取页说“签名错误”“参数错误”时，把传给 wx.addCard 的内容贴在这里。不会用掉 nonce_str。
      </p>
      <Field label="cardId">
        <input
          name="cardId"
          value={draft.cardId}
          spellcheck={false}
          onInput={({ currentTarget }) => change({ cardId: currentTarget.value.trim() })}
        />
      </Field>
      <Field label="cardExt" hint="JSON 字符串，原样">
        <textarea
          name="cardExt"
          rows={5}
          value={draft.cardExt}
          spellcheck={false}
          onInput={({ currentTarget }) => change({ cardExt: currentTarget.value })}
        />
      </Field>
      <Field label="网页地址" hint="只在 H5 里领取时填">
        <input
          name="pageUrl"
          value={draft.pageUrl}
          spellcheck={false}
          onInput={({ currentTarget }) => change({ pageUrl: currentTarget.value.trim() })}
        />
      </Field>
      <div class="row-acts">
        <Act kind="main" run={explain} disabled={draft.cardId === '' || draft.cardExt.trim() === ''}>
          排查
        </Act>
      </div>
      {answer && <Explained answer={answer} />}
    </section>
  );
}

function questionOf({ cardId, cardExt, pageUrl }: { cardId: string; cardExt: string; pageUrl: string }) {
  return { cardId, cardExt: cardExt.trim(), ...(pageUrl !== '' && { pageUrl }) };
}
