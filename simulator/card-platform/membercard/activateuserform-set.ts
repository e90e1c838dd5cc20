import type { MemberForm } from '#server/wechat/wire/index';
import { ownCard } from '../cards/own-card';
import { readField, readFields } from '../cards/read-fields';
import { refuse } from '../errors/wechat-error';
import type { ApiCall } from '../http/endpoint';
import { isObject, type JsonObject } from '../http/json';
import type { ActivateForm } from '../state/membership';
import { commonFieldIds } from './common-fields';
import { checkMemberCard } from './find-member';
import { namesIn } from './form-fields';

const NAME_BYTES = 32;
const URL_BYTES = 128;
const richTypes = ['FORM_FIELD_RADIO', 'FORM_FIELD_SELECT', 'FORM_FIELD_CHECK_BOX'];
const linkRules = {
  name: { kind: 'text', bytes: NAME_BYTES, required: true },
  url: { kind: 'text', bytes: URL_BYTES, required: true },
} as const;
const formRules = {
  can_modify: { kind: 'boolean' },
  common_field_id_list: { kind: 'list' },
  custom_field_list: { kind: 'list' },
  rich_field_list: { kind: 'list' },
} as const;
const richRules = {
  type: { kind: 'one-of', values: richTypes, errcode: 40097, required: true },
  name: { kind: 'text', bytes: NAME_BYTES, required: true },
  values: { kind: 'list', required: true },
} as const;

/** POST /card/membercard/activateuserform/set: what 一键激活 asks people for; only with wx_activate (72026). */
export function activateuserformSet(call: ApiCall): object {
  const { platform, body } = call;
  const card = ownCard(call);
  checkMemberCard(call, card);
  if (card.own.wx_activate !== true) refuse(72026);
  const activateForm: ActivateForm = {
    required: readForm(body.required_form, 'required_form'),
    optional: readForm(body.optional_form, 'optional_form'),
    ...readLink(body, 'service_statement', 'serviceStatement'),
    ...readLink(body, 'bind_old_card', 'bindOldCard'),
  };
  checkNames(activateForm);
  platform.store.cards.put({ ...card, activateForm });
  return {};
}

function readLink(body: JsonObject, member: string, name: 'serviceStatement' | 'bindOldCard') {
  const link = readField({ kind: 'object' }, body[member], member) as JsonObject | undefined;
  return link ? { [name]: readFields(linkRules, link, member) as { name: string; url: string } } : {};
}

function readForm(source: unknown, path: string): MemberForm {
  const part = readField({ kind: 'object' }, source, path) as JsonObject | undefined;
  if (!part) return {};
  const form = readFields(formRules, part, path) as MemberForm;
  if (!(form.common_field_id_list ?? []).every((id) => commonFieldIds.includes(id))) refuse(40097);
  for (const name of form.custom_field_list ?? [])
    readField(linkRules.name, name, `${path}.custom_field_list`);
  return { ...form, ...readRichFields(form.rich_field_list, `${path}.rich_field_list`) };
}

function readRichFields(list: unknown[] | undefined, path: string): Pick<MemberForm, 'rich_field_list'> {
  if (!list) return {};
  const rich_field_list = list.map((field) => {
    const rich = isObject(field) ? readFields(richRules, field, path) : refuse(47001);
    const values = rich.values as unknown[];
    if (values.length === 0 || !values.every((value) => typeof value === 'string')) refuse(40097);
    return rich as unknown as NonNullable<MemberForm['rich_field_list']>[number];
  });
  return { rich_field_list };
}

/** It asks for something, and for nothing twice; how WeChat refuses that is not documented. */
function checkNames({ required, optional }: ActivateForm): void {
  const names = [...namesIn(required), ...namesIn(optional)];
  if (names.length === 0) refuse(41011, { tail: 'required_form' });
  if (new Set(names).size < names.length) refuse(40097);
}
