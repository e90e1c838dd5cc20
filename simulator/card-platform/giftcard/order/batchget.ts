import type { GiftOrderBatchgetAnswer } from '#server/wechat/wire/index';
import { readField } from '../../cards/read-fields';
import { refuse } from '../../errors/wechat-error';
import type { ApiCall } from '../../http/endpoint';
import type { JsonObject } from '../../http/json';
import { giftOrderInfo } from './order-view';

const COUNT_MAX = 100;
const LONGEST = 31 * 86_400;
const anySecond = { kind: 'integer', min: 0, max: 9_999_999_999, errcode: 81013, required: true } as const;
const sortType = { kind: 'one-of', values: ['ASC', 'DESC'], errcode: 40097 } as const;

/** POST /card/giftcard/order/batchget: orders made in at most 31 days, the oldest first unless DESC. */
export function giftcardOrderBatchget({
  platform,
  account,
  body,
}: ApiCall): Omit<GiftOrderBatchgetAnswer, 'errcode' | 'errmsg'> {
  const { begin, end } = rangeIn(body);
  const offset = integer(body, 'offset', Number.MAX_SAFE_INTEGER);
  const count = integer(body, 'count', COUNT_MAX);
  const newestFirst = readField(sortType, body.sort_type, 'sort_type') === 'DESC';
  const orders = platform.store
    .giftOrdersOfAccount(account.appid)
    .filter(({ createTime }) => createTime >= begin && createTime <= end);
  const sorted = newestFirst ? orders.toReversed() : orders;
  const shown = sorted.slice(offset, offset + count);
  return { total_count: orders.length, order_list: shown.map((order) => giftOrderInfo(platform, order)) };
}

function rangeIn(body: JsonObject): { begin: number; end: number } {
  const begin = readField(anySecond, body.begin_time, 'begin_time') as number;
  const end = readField(anySecond, body.end_time, 'end_time') as number;
  if (end < begin || end - begin > LONGEST) refuse(81013);
  return { begin, end };
}

function integer(body: JsonObject, name: string, max: number): number {
  const rule = { kind: 'integer', min: 0, max, errcode: 81014, required: true } as const;
  return readField(rule, body[name], name) as number;
}
