import type { Word } from '../words/card-words';

const signs = { ok: '✓', warn: '!', bad: '✕', quiet: '' } as const;

/** A state: sign, word and colour, never colour alone. */
export function Pill({ text, tone }: Word) {
  return (
    <span class={`pill pill-${tone}`}>
      {signs[tone] && <i aria-hidden="true">{signs[tone]}</i>}
      {text}
    </span>
  );
}
