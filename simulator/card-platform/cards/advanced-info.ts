import type { AdvancedInfo, CardType, TimeLimit } from '#server/wechat/wire/index';
import { refuse } from '../errors/wechat-error';
import { isObject, type JsonObject } from '../http/json';
import { isCdnUrl } from '../media/wechat-cdn';
import type { FieldRules } from './field-rules';
import { readFields } from './read-fields';

const PATH = 'm_data.advanced_info()';
const ABSTRACT_BYTES = 60;
const PARAGRAPH_BYTES = 15_000;
const services = [
  'BIZ_SERVICE_DELIVER',
  'BIZ_SERVICE_FREE_PARK',
  'BIZ_SERVICE_WITH_PET',
  'BIZ_SERVICE_FREE_WIFI',
];
const days = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY', 'HOLIDAY'];

const rules: FieldRules = {
  use_condition: { kind: 'object' },
  abstract: { kind: 'object' },
  text_image_list: { kind: 'list' },
  time_limit: { kind: 'list' },
  business_service: { kind: 'list' },
  consume_share_self_num: { kind: 'integer', min: 0, max: 1, errcode: 40144 },
  consume_share_card_list: { kind: 'list' },
  share_friends: { kind: 'boolean' },
};

const conditionRules: FieldRules = {
  accept_category: { kind: 'text', bytes: 512 },
  reject_category: { kind: 'text', bytes: 512 },
  object_use_for: { kind: 'text', bytes: 512 },
  can_use_with_other_discount: { kind: 'boolean' },
};

/** Which conditions a type of card may not set, and with what that is refused. */
const conditionsOf: Readonly<Record<string, { types: readonly CardType[]; errcode: 40143 | 40150 }>> = {
  accept_category: { types: ['CASH'], errcode: 40150 },
  reject_category: { types: ['CASH'], errcode: 40150 },
  object_use_for: { types: ['GIFT'], errcode: 40150 },
  least_cost: { types: ['CASH', 'GIFT'], errcode: 40143 },
};

/** advanced_info, checked against reference §2.1. */
export function readAdvancedInfo(source: unknown, type: CardType): AdvancedInfo {
  if (source === undefined || source === null) return {};
  if (!isObject(source)) return refuse(47001);
  const advanced = readFields(rules, source, PATH) as AdvancedInfo & JsonObject;
  if (advanced.use_condition)
    advanced.use_condition = readCondition(source.use_condition as JsonObject, type);
  checkAbstract(advanced);
  checkParagraphs(advanced);
  checkTimeLimits(advanced.time_limit ?? []);
  checkSharing(advanced);
  if (!(advanced.business_service ?? []).every((service) => services.includes(service))) refuse(40150);
  return advanced;
}

function readCondition(source: JsonObject, type: CardType): AdvancedInfo['use_condition'] {
  for (const [name, { types, errcode }] of Object.entries(conditionsOf)) {
    if (source[name] !== undefined && !types.includes(type)) refuse(errcode);
  }
  const condition = readFields(conditionRules, source, `${PATH}.use_condition()`);
  return source.least_cost === undefined
    ? condition
    : { ...condition, least_cost: leastCost(source.least_cost) };
}

/** Yuan, as it came: seed 000 sends `"51"`. */
function leastCost(value: unknown): number | string {
  const amount = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  if (typeof amount !== 'number' || !(amount >= 0))
    return refuse(47001, { tail: 'Error before "least_cost"' });
  return value as number | string;
}

function checkAbstract({ abstract }: AdvancedInfo): void {
  if (Buffer.byteLength(abstract?.abstract ?? '') > ABSTRACT_BYTES)
    refuse(45021, { tail: `${PATH}.abstract` });
  const icons = abstract?.icon_url_list ?? [];
  if (!Array.isArray(icons)) refuse(47001);
  if (icons.length > 1) refuse(45044);
  if (!icons.every((icon) => typeof icon === 'string' && isCdnUrl(icon))) refuse(40141);
}

function checkParagraphs({ text_image_list: paragraphs = [] }: AdvancedInfo): void {
  for (const paragraph of paragraphs) {
    if (!isObject(paragraph) || (!paragraph.text && !paragraph.image_url)) refuse(41026);
    if (Buffer.byteLength(String(paragraph.text ?? '')) > PARAGRAPH_BYTES) refuse(45021, { tail: PATH });
    if (paragraph.image_url && !isCdnUrl(String(paragraph.image_url))) refuse(40141);
  }
}

function checkTimeLimits(limits: readonly TimeLimit[]): void {
  const valid = limits.every(
    (limit) =>
      isObject(limit) &&
      days.includes(limit.type) &&
      within(limit.begin_hour, 24) &&
      within(limit.end_hour, 24) &&
      within(limit.begin_minute, 59) &&
      within(limit.end_minute, 59),
  );
  if (!valid) refuse(40149);
}

function within(value: unknown, max: number): boolean {
  return (
    value === undefined || (Number.isInteger(value) && (value as number) >= 0 && (value as number) <= max)
  );
}

function checkSharing({
  consume_share_self_num: self = 0,
  consume_share_card_list: others = [],
}: AdvancedInfo) {
  const valid = others.length <= 1 && others.every((other) => isObject(other) && other.num === 1);
  if (!valid || (self > 0 && others.length > 0)) refuse(40144);
}
