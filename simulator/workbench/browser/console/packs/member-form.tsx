import { useState } from 'preact/hooks';
import { Act } from '../../parts/act';
import { Field } from '../../parts/field';
import { formFieldName } from '../../words/member-words';
import { platform } from '../../world/platform';
import type { MembershipView, PackCard, Person } from '../../world/platform-types';

type Form = NonNullable<MembershipView['form']>;
type Rich = NonNullable<Form['required']['rich_field_list']>[number];
type Fields = Record<string, string | string[]>;

interface MemberFormProps {
  card: PackCard;
  person: Person;
  form: Form;
}

/** 一键激活: the form as its holder fills it in. */
export function MemberForm({ card, person, form }: MemberFormProps) {
  const [fields, setFields] = useState<Fields>({});
  const set = (name: string, value: string | string[]) => setFields({ ...fields, [name]: value });
  return (
    <div class="row-facts">
      {[form.required, form.optional].flatMap((part, index) => [
        ...textsIn(part).map((name) => (
          <Field key={name} label={labelOf(name, index === 0)}>
            <input onInput={({ currentTarget }) => set(name, currentTarget.value)} />
          </Field>
        )),
        ...(part.rich_field_list ?? []).map((rich) => (
          <Field key={rich.name} label={labelOf(rich.name, index === 0)}>
            <Choice rich={rich} onChoice={(value) => set(rich.name, value)} />
          </Field>
        )),
      ])}
      <Act kind="main" run={() => platform.submitForm(person.id, card, fields)}>
        提交并激活
      </Act>
    </div>
  );
}

function Choice({ rich, onChoice }: { rich: Rich; onChoice: (value: string | string[]) => void }) {
  const several = rich.type === 'FORM_FIELD_CHECK_BOX';
  const chosen = (select: HTMLSelectElement) => [...select.selectedOptions].map(({ value }) => value);
  return (
    <select
      multiple={several}
      onChange={({ currentTarget }) => onChoice(several ? chosen(currentTarget) : currentTarget.value)}
    >
      {!several && <option value="">请选择</option>}
      {rich.values.map((value) => (
        <option key={value} value={value}>
          {value}
        </option>
      ))}
    </select>
  );
}

const textsIn = ({ common_field_id_list: ids = [], custom_field_list: names = [] }: Form['required']) => [
  ...ids,
  ...names,
];

const labelOf = (name: string, required: boolean) => `${formFieldName(name)}${required ? '' : '（选填）'}`;
