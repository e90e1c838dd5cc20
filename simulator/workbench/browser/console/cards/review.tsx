import { useState } from 'preact/hooks';
import { Act } from '../../parts/act';
import { platform } from '../../world/platform';
import type { CardRow } from '../../world/platform-types';

/** WeChat's review by hand: 通过, or 驳回 with the reason that the merchant reads. */
export function Review({ card }: { card: CardRow }) {
  const [reason, setReason] = useState<string | null>(null);
  if (reason !== null) return <Refusal card={card} reason={reason} setReason={setReason} />;
  return (
    <>
      <Act kind="main" run={() => platform.review(card.cardId, 'pass')} label={`通过 ${card.title}`}>
        通过
      </Act>
      <Act run={() => setReason('')} label={`驳回 ${card.title}`}>
        驳回
      </Act>
    </>
  );
}

interface RefusalProps {
  card: CardRow;
  reason: string;
  setReason: (reason: string | null) => void;
}

function Refusal({ card, reason, setReason }: RefusalProps) {
  const given = reason.trim();
  return (
    <div class="inline-form">
      <input
        // biome-ignore lint/a11y/noAutofocus: it opens by the person's own press of 驳回
        autoFocus
        aria-label="驳回的原因"
        placeholder="原因，例如：非法代制"
        value={reason}
        onInput={(event) => setReason(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Escape' && setReason(null)}
      />
      <Act kind="danger" disabled={given === ''} run={() => platform.review(card.cardId, 'refuse', given)}>
        驳回
      </Act>
      <Act kind="quiet" run={() => setReason(null)}>
        取消
      </Act>
    </div>
  );
}
