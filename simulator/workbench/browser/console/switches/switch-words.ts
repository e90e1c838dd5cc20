import { openSwitches } from './open-switches';
import { sourceSwitches } from './source-switches';

/** A switch of the platform in words, and the values it is documented to take (reference §8.1, §10). */
export interface SwitchWords {
  label: string;
  hint?: string;
  values?: readonly { value: string | number; label: string }[];
}

const switches: Record<string, SwitchWords> = {
  ...sourceSwitches,
  ...openSwitches,
  review: {
    label: '卡券审核',
    values: [
      { value: 'manual', label: '人工，在“卡券”里点' },
      { value: 'auto', label: '自动通过' },
      { value: 'refuse', label: '自动驳回' },
    ],
  },
  reviewAfterSeconds: { label: '自动审核等多久', hint: '秒，按世界的钟' },
  reviewRefuseReason: { label: '自动驳回的原因' },
  textStyle: {
    label: 'errmsg 的结尾',
    values: [
      { value: 'hint', label: 'hint: [随机串]' },
      { value: 'rid', label: 'rid: 请求号' },
    ],
  },
  expiredCode: {
    label: '查询过期 code',
    hint: 'code/get 带 check_consume 时',
    values: [
      { value: 40079, label: '40079 invalid time' },
      { value: 40127, label: '40127 invalid user-card status' },
    ],
  },
  jumpParams: {
    label: '卡券跳转带的参数',
    values: [
      { value: 'seed', label: 'card_id、encrypt_code、openid' },
      { value: 'decoded', label: 'encrypt_code 已解码' },
      { value: 'without-openid', label: '不带 openid' },
      { value: 'with-outer-str', label: '另带 outer_str' },
    ],
  },
};

/** A switch that has no words yet goes by its own name and is edited by its value's type. */
export const switchWords = (name: string): SwitchWords => switches[name] ?? { label: name };

/** The documented values, and the present one even when it is not among them. */
export function choicesOf(name: string, value: string | number | boolean) {
  const { values } = switchWords(name);
  if (!values) return undefined;
  const known = values.some((choice) => choice.value === value);
  return known ? values : [...values, { value: String(value), label: String(value) }];
}

/** Whether a search means this switch: by its name, its words or one of its values. */
export function matches(name: string, search: string): boolean {
  const { label, hint = '', values = [] } = switchWords(name);
  const texts = [name, label, hint, ...values.flatMap((choice) => [String(choice.value), choice.label])];
  const wanted = search.trim().toLowerCase();
  return texts.some((text) => text.toLowerCase().includes(wanted));
}
