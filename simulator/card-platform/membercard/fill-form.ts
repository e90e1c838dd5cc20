import type { MemberForm, MemberFormInfo } from '#server/wechat/wire/index';
import type { ActivateForm } from '../state/membership';
import { namesIn } from './form-fields';

/** What a person writes into each field; several values in a list of ticks. */
export type FormFields = Record<string, string | readonly string[]>;

type RichField = NonNullable<MemberForm['rich_field_list']>[number];

/** The form as it is sent in, or, as a text, why WeChat's page does not let it through. */
export function fillForm(form: ActivateForm, fields: FormFields): MemberFormInfo | string {
  const names = [...namesIn(form.required), ...namesIn(form.optional)];
  const unknown = Object.keys(fields).find((name) => !names.includes(name));
  if (unknown !== undefined) return `the form does not ask for ${unknown}`;
  const missing = namesIn(form.required).find((name) => isEmpty(fields[name]));
  if (missing !== undefined) return `${missing} must be filled in`;
  const wrong = richFieldsOf(form).find((field) => !fits(field, fields[field.name]));
  return wrong === undefined ? infoOf(form, fields) : `${wrong.name} is one of ${wrong.values.join(', ')}`;
}

function infoOf(form: ActivateForm, fields: FormFields): MemberFormInfo {
  const common = new Set([form.required, form.optional].flatMap((part) => part.common_field_id_list ?? []));
  const filled = Object.entries(fields).filter(([, value]) => !isEmpty(value));
  return {
    common_field_list: filled
      .filter(([name]) => common.has(name))
      .map(([name, value]) => ({ name, value: String(value) })),
    custom_field_list: filled
      .filter(([name]) => !common.has(name))
      .map(([name, value]) =>
        typeof value === 'string' ? { name, value } : { name, value: '', value_list: [...value] },
      ),
  };
}

function richFieldsOf({ required, optional }: ActivateForm): RichField[] {
  return [required, optional].flatMap((part) => part.rich_field_list ?? []);
}

/** Ticks are a list, every other choice is one text; all of them among the merchant's values. */
function fits({ type, values }: RichField, value: FormFields[string] | undefined): boolean {
  if (isEmpty(value)) return true;
  const isList = typeof value !== 'string';
  if (isList !== (type === 'FORM_FIELD_CHECK_BOX')) return false;
  return [value].flat().every((one) => values.includes(one as string));
}

function isEmpty(value: FormFields[string] | undefined): boolean {
  return value === undefined || value.length === 0;
}
