import { Field } from '../../parts/field';

interface TextFieldProps {
  label: string;
  hint?: string;
  value: string;
  change: (value: string) => void;
}

/** A value as it was pasted, without the blanks around it. */
export function TextField({ label, hint, value, change }: TextFieldProps) {
  return (
    <Field label={label} {...(hint && { hint })}>
      <input
        value={value}
        spellcheck={false}
        onInput={({ currentTarget }) => change(currentTarget.value.trim())}
      />
    </Field>
  );
}
