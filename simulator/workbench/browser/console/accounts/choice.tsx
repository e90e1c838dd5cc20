import { Field } from '../../parts/field';

interface ChoiceProps<Value extends string> {
  label: string;
  value: Value;
  choices: readonly (readonly [Value, string])[];
  choose: (value: Value) => void;
}

/** One of a few values, each in words. */
export function Choice<Value extends string>({ label, value, choices, choose }: ChoiceProps<Value>) {
  return (
    <Field label={label}>
      <select value={value} onChange={({ currentTarget }) => choose(currentTarget.value as Value)}>
        {choices.map(([choice, words]) => (
          <option key={choice} value={choice}>
            {words}
          </option>
        ))}
      </select>
    </Field>
  );
}
