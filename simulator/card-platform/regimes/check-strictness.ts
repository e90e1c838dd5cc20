import { laterColors } from '../cards/colors';
import { codeTypes } from '../cards/field-rules';
import { refuse } from '../errors/wechat-error';
import { isObject, type JsonObject } from '../http/json';
import type { PlatformConfig } from '../state/switches';

const LOGO_BYTES = 128;
const REDUCE_COST_MIN = 100;
const DIGITS = /^\d+$/;
/** Members whose value is text although it may be all digits. */
const textMembers = [
  'title',
  'sub_title',
  'brand_name',
  'notice',
  'description',
  'service_phone',
  'source',
  'text',
  'abstract',
  'accept_category',
  'reject_category',
  'object_use_for',
  'gift',
  'gift_name',
  'gift_unit',
  'deal_detail',
  'default_detail',
  'detail',
  'meeting_detail',
  'from',
  'to',
  'flight',
  'air_model',
  'gate',
  'ticket_class',
  'prerogative',
  'center_title',
  'center_sub_title',
  'card_id',
];

/** What some sources refuse and others don't: each only where its switch says so; reference §10. */
export function checkStrictness(config: PlatformConfig, detail: JsonObject): void {
  const base = isObject(detail.base_info) ? detail.base_info : {};
  checkLengths(config, base);
  const { code_type: codeType } = base;
  if (codeType && !codeTypes.some((known) => known === codeType)) refuse(config.wrongCodeType);
  if (config.colors === 10 && laterColors.includes(String(base.color))) refuse(40076);
  const small = Number(detail.reduce_cost) < REDUCE_COST_MIN;
  if (config.smallReduceCost === 'refused' && small) refuse(72007);
  if (config.strictTypes) checkTypes(detail, '');
}

function checkLengths(config: PlatformConfig, base: JsonObject): void {
  const limits: Record<string, number> = {
    notice: config.noticeBytes,
    description: config.descriptionBytes,
    custom_url_name: config.customUrlNameBytes,
    ...(config.centerCellBytes === '18-24' && { center_title: 18, center_sub_title: 24 }),
    ...(config.longLogoUrl === 'refused' && { logo_url: LOGO_BYTES }),
  };
  for (const [name, bytes] of Object.entries(limits)) {
    const value = base[name];
    if (typeof value === 'string' && Buffer.byteLength(value) > bytes) {
      refuse(45021, { tail: `m_data.base_info().${name}` });
    }
  }
}

/** A number in quotes, where a number belongs; seed 003's "本应为整形却加了引号". */
function checkTypes(value: unknown, name: string): void {
  if (typeof value === 'string' && DIGITS.test(value) && !textMembers.includes(name)) {
    refuse(47001, { tail: `Error before "${value}"` });
  }
  if (Array.isArray(value)) for (const item of value) checkTypes(item, name);
  if (isObject(value)) for (const [key, member] of Object.entries(value)) checkTypes(member, key);
}
