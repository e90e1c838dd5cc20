import type { AdvancedInfo, CardType, UseCondition } from '#server/wechat/wire/index';
import { refuse } from '../errors/wechat-error';
import type { JsonObject } from '../http/json';
import type { CardBase } from '../state/card';
import { defaultConfig, type PlatformConfig } from '../state/config';
import { chineseNumber } from './chinese-number';

const SHORT_CATEGORY = 5;
const DAYS_MAX = 90;
const DAY = 86_400;
const WITHOUT_CONDITION = '无起用金额限制,全场通用,不限品类';
const ALONE = '不与其他优惠共享';

/** What a 朋友的券 must have beyond an ordinary coupon; reference §3.3. */
export function checkFriendsCoupon(
  type: CardType,
  source: JsonObject,
  base: Omit<CardBase, 'title'>,
  advanced: AdvancedInfo,
): void {
  if (type !== 'CASH' && type !== 'GIFT') refuse(40148);
  if (source.can_share !== false || source.can_give_friend !== false) refuse(40142);
  if (base.use_custom_code) refuse(40158);
  if (!base.location_id_list?.length) refuse(41025);
  if (!advanced.abstract?.icon_url_list?.length || !advanced.text_image_list?.length) refuse(45043);
  if (source.sku !== undefined) refuse(40122);
  const dates = base.date_info;
  if (dates.type !== 'DATE_TYPE_FIX_TIME_RANGE') refuse(40079);
  if (dates.end_timestamp - dates.begin_timestamp > DAYS_MAX * DAY) refuse(40079);
}

/** The title that the platform composes from what a 朋友的券 asks for; reference §3.4. */
export function friendsTitle(
  type: CardType,
  own: JsonObject,
  advanced: AdvancedInfo,
  config: PlatformConfig = defaultConfig,
): string {
  const condition = inYuan(advanced.use_condition ?? {}, config);
  return type === 'GIFT' ? giftTitle(own, condition, config) : cashTitle(own, condition, config);
}

/** The line under the title, composed too: what the coupon asks for. */
export function friendsLine({ use_condition: condition = {} }: AdvancedInfo): string {
  const { least_cost, object_use_for, accept_category, reject_category } = condition;
  const lines = [
    accept_category && `适用于${accept_category}`,
    reject_category && `不适用于${reject_category}`,
    Number(least_cost ?? 0) > 0 && `消费满${least_cost}元可用`,
    object_use_for && `购买${object_use_for}可用`,
  ].filter((line): line is string => Boolean(line));
  const asked = lines.length > 0 ? lines : [WITHOUT_CONDITION];
  return [...asked, ...(condition.can_use_with_other_discount === false ? [ALONE] : [])].join(',');
}

function inYuan(condition: UseCondition, { leastCostUnit }: PlatformConfig): UseCondition {
  const { least_cost } = condition;
  if (leastCostUnit === 'yuan' || !least_cost) return condition;
  return { ...condition, least_cost: Number(least_cost) / 100 };
}

function giftTitle(
  own: JsonObject,
  { least_cost, object_use_for }: UseCondition,
  { giftNumeral }: PlatformConfig,
): string {
  const name = own.gift_name ?? own.gift ?? '';
  if (object_use_for) return `买${object_use_for}送${name}`;
  if (least_cost) return `满${least_cost}送${name}`;
  const number = Number(own.gift_num);
  const inWords = giftNumeral === 'chinese' && Number.isInteger(number) && number > 0;
  return `${name}${inWords ? chineseNumber(number) : (own.gift_num ?? '')}${own.gift_unit ?? ''}`;
}

function cashTitle(
  own: JsonObject,
  { least_cost, accept_category = '' }: UseCondition,
  { cashTitle: style }: PlatformConfig,
): string {
  const yuan = Number(own.reduce_cost) / 100;
  const category = [...accept_category].length <= SHORT_CATEGORY ? accept_category : '';
  const scope = style === 'with-scope' && category === '' ? '全场' : category;
  if (least_cost) return `${scope}满${least_cost}减${yuan}`;
  return category ? `${category}减${yuan}元` : `${yuan}元代金券`;
}
