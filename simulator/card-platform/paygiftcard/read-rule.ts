import type { PayGift } from '#server/wechat/wire/index';
import { readField, readFields } from '../cards/read-fields';
import { refuse } from '../errors/wechat-error';
import { isObject, type JsonObject } from '../http/json';
import type { PayGiftRule } from '../state/pay-gift-rule';

type Draft = Pick<PayGiftRule, 'type' | 'mchIds' | 'beginTime' | 'endTime' | 'gift'>;

/** The member that holds a rule's gift. */
export const giftKeys = {
  RULE_TYPE_PAY_MEMBER_CARD: 'member_rule',
  RULE_TYPE_SINGLE_PAY: 'single_pay',
} as const;

const MCHIDS_MAX = 10;
const FEN_MAX = 1_000_000_000;
/** Unix seconds, ten digits. */
const TIME = { kind: 'integer', min: 0, max: 9_999_999_999, errcode: 40079, required: true } as const;
const COST = { kind: 'integer', min: 0, max: FEN_MAX, errcode: 40053, required: true } as const;

/** rule_info of a request: 40053 for wrong names (seed 002), 41011 for missing ones. */
export function readRule(source: unknown): Draft {
  if (!isObject(source) || !isRuleType(source.type)) return refuse(40053);
  const { base_info: base, [giftKeys[source.type]]: gift } = source;
  if (!isObject(base) || !isObject(gift)) return refuse(40053);
  const beginTime = readField(TIME, base.begin_time, 'base_info().begin_time') as number;
  const endTime = readField(TIME, base.end_time, 'base_info().end_time') as number;
  if (endTime <= beginTime) refuse(40079);
  return { type: source.type, mchIds: readMchIds(base.mchid_list), beginTime, endTime, gift: readGift(gift) };
}

export function isRuleType(type: unknown): type is PayGiftRule['type'] {
  return typeof type === 'string' && Object.hasOwn(giftKeys, type);
}

function readMchIds(list: unknown): string[] {
  readField({ kind: 'list', required: true }, list, 'base_info().mchid_list');
  const ids = [...new Set((list as unknown[]).map(String))];
  if (ids.length === 0) refuse(41011, { tail: 'base_info().mchid_list' });
  return ids.length > MCHIDS_MAX ? refuse(72005) : ids;
}

const pages = ['jump_url', 'app_brand_id', 'app_brand_pass'] as const;

function readGift(source: JsonObject): PayGift {
  const { card_id, least_cost, max_cost } = source;
  const least = readField(COST, least_cost, 'least_cost') as number;
  const most = readField(COST, max_cost, 'max_cost') as number;
  if (most < least) refuse(40053);
  const links = readFields(Object.fromEntries(pages.map((name) => [name, { kind: 'text' }])), source, 'gift');
  return { card_id: String(card_id ?? ''), least_cost: least, max_cost: most, ...links };
}
