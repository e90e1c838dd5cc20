import { useState } from 'preact/hooks';
import { Field } from '../../parts/field';

interface TypedFieldProps {
  label: string;
  hint: string;
  value: string;
  send: (value: string) => void;
}

/** A text, sent when the person leaves the field or presses Enter. */
export function TypedField({ label, hint, value, send }: TypedFieldProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const leave = () => {
    if (draft !== null && draft.trim() !== value) send(draft.trim());
    setDraft(null);
  };
  return (
    <Field label={label} hint={hint}>
      <input
        value={draft ?? value}
        spellcheck={false}
        onInput={(event) => setDraft(event.currentTarget.value)}
        onBlur={leave}
        onKeyDown={(event) => event.key === 'Enter' && leave()}
      />
    </Field>
  );
}
