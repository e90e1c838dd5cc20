import type { PayGetorderlistAnswer } from '#server/wechat/wire/index';
import { readField } from '../cards/read-fields';
import { refuse } from '../errors/wechat-error';
import type { ApiCall } from '../http/endpoint';
import { isObject, type JsonObject } from '../http/json';
import { type CoinOrder, coinOrderStatuses, coinOrderTypes } from '../state/coins';
import { orderView } from './coin-orders';

const COUNT = 50;
const WEEK = 7 * 86_400;
const BIGGEST = 9_999_999_999;

type Answer = Pick<PayGetorderlistAnswer, 'total_num' | 'order_list'>;

/** POST /card/pay/getorderlist: by default the orders of the last week, the newest first. */
export function payGetorderlist({ platform, account, body }: ApiCall): Answer {
  const now = platform.clock.seconds();
  const begin = integer(body, 'begin_time', now - WEEK);
  const end = integer(body, 'end_time', now);
  const [offset, count] = [integer(body, 'offset', 0), Math.min(integer(body, 'count', COUNT), COUNT)];
  const passes = filterOf(body);
  const orders = platform.store
    .coinOrdersOfAccount(account.appid)
    .filter((order) => order.createTime >= begin && order.createTime <= end && passes(order))
    .sort((one, other) => one.createTime - other.createTime);
  if (!ascending(body.sort_info)) orders.reverse();
  return {
    total_num: orders.length,
    order_list: orders.slice(offset, offset + count).map(orderView),
  };
}

function integer(body: JsonObject, name: string, otherwise: number): number {
  const rule = { kind: 'integer', min: 0, max: BIGGEST, errcode: 40097 } as const;
  return (readField(rule, body[name], name) as number | undefined) ?? otherwise;
}

/** order_type is what to show, nor_filter what to leave out. */
function filterOf({ order_type: type, nor_filter: nor }: JsonObject): (order: CoinOrder) => boolean {
  const hidden = nor === undefined || nor === null ? {} : isObject(nor) ? nor : refuse(47001);
  known(type, coinOrderTypes, 'order_type');
  known(hidden.status, coinOrderStatuses, 'nor_filter.status');
  return (order) => (isAbsent(type) || order.type === type) && order.status !== hidden.status;
}

function known(value: unknown, values: readonly string[], path: string): void {
  if (!isAbsent(value) && !values.includes(value as string)) refuse(40097, { tail: path });
}

function isAbsent(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}

function ascending(sort: unknown): boolean {
  const { sort_key: key, sort_type: type } = isObject(sort) ? sort : {};
  known(key, ['SORT_BY_TIME'], 'sort_info.sort_key');
  known(type, ['SORT_ASC', 'SORT_DESC'], 'sort_info.sort_type');
  return type === 'SORT_ASC';
}
