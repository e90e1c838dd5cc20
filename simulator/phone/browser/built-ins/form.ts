import type { Instance, PageNode } from '../engine/glass-easel';
import { type BuiltIn, flag, hostOf } from './definition';

export const form: BuiltIn = {
  properties: { reportSubmit: flag(), reportSubmitTimeout: { type: Number, value: 0 } },
};

/** Submits or resets the form around a button that has a `form-type`. */
export function handleFormButton(button: Instance): void {
  const node = hostOf(button).closest('wx-form') as PageNode | null;
  if (!node?.__wxElement) return;
  const type = button.data.formType === 'reset' ? 'reset' : 'submit';
  if (type === 'reset') resetFields(node);
  const detail = type === 'submit' ? { value: valuesOf(node), formId: '' } : {};
  node.__wxElement.triggerEvent(type, detail, {});
}

function fieldsOf(form: Element): Instance[] {
  return [...form.querySelectorAll<PageNode>('*')]
    .map((node) => node.__wxElement?.getMethodCaller?.())
    .filter((field): field is Instance => Boolean(field?.data && 'name' in field.data && field.data.name));
}

function valuesOf(form: Element): Record<string, unknown> {
  const fieldValue = (field: Instance) => ('checked' in field.data ? field.data.checked : field.data.value);
  return Object.fromEntries(fieldsOf(form).map((field) => [String(field.data.name), fieldValue(field)]));
}

function resetFields(form: Element): void {
  for (const field of fieldsOf(form)) {
    field.setData('checked' in field.data ? { checked: false } : { value: '' });
  }
}
