import { useState } from 'preact/hooks';
import { Field } from '../../parts/field';
import { useNotice } from '../../parts/notice';
import { platform } from '../../world/platform';
import { reasonOf } from '../../world/request';
import { choicesOf, switchWords } from './switch-words';

type Value = string | number | boolean;

/** One switch with the control that suits its values. */
export function SwitchRow({ name, value }: { name: string; value: Value }) {
  const notice = useNotice();
  const { label, hint } = switchWords(name);
  const set = (next: Value) => platform.setSwitch(name, next).catch((error) => notice(reasonOf(error)));
  return (
    <Field label={label} hint={hint ?? (label === name ? undefined : name)}>
      <Control name={name} value={value} set={set} />
    </Field>
  );
}

interface ControlProps {
  name: string;
  value: Value;
  set: (value: Value) => void;
}

function Control({ name, value, set }: ControlProps) {
  const choices = choicesOf(name, value);
  if (choices) {
    return (
      <select
        name={name}
        value={String(value)}
        onChange={({ currentTarget }) => set(choices[currentTarget.selectedIndex]?.value ?? value)}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={String(choice.value)}>
            {choice.label}
          </option>
        ))}
      </select>
    );
  }
  if (typeof value === 'boolean') {
    return <input type="checkbox" name={name} checked={value} onChange={() => set(!value)} />;
  }
  return <Typed name={name} value={value} set={set} />;
}

/** Text or a number, sent when the person leaves the field or presses Enter. */
function Typed({ name, value, set }: ControlProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const numeric = typeof value === 'number';
  const send = () => {
    if (draft !== null && draft !== String(value)) set(numeric ? Number(draft) : draft);
    setDraft(null);
  };
  return (
    <input
      name={name}
      inputMode={numeric ? 'numeric' : 'text'}
      value={draft ?? String(value)}
      onInput={(event) => setDraft(event.currentTarget.value)}
      onBlur={send}
      onKeyDown={(event) => event.key === 'Enter' && send()}
    />
  );
}
