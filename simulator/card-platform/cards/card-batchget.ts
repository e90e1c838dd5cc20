import type { CardStatus } from '#server/wechat/wire/index';
import { refuse } from '../errors/wechat-error';
import type { ApiCall } from '../http/endpoint';
import { readField } from './read-fields';

const COUNT_MAX = 50;

/** Older spellings of statuses that clients still send; reference §0.1 fact 14. */
const statusesByOldName: Readonly<Record<string, CardStatus>> = {
  CARD_STATUS_VERIFY_FALL: 'CARD_STATUS_VERIFY_FAIL',
  CARD_STATUS_USER_DELETE: 'CARD_STATUS_DELETE',
  CARD_STATUS_USER_DISPATCH: 'CARD_STATUS_DISPATCH',
};

/** POST /card/batchget: newest first; deleted cards only when asked for. */
export function cardBatchget({ platform, account, body }: ApiCall) {
  const offset = integer(body.offset, 'offset', { max: Number.MAX_SAFE_INTEGER, errcode: 40097 });
  const count = integer(body.count, 'count', { max: COUNT_MAX, errcode: platform.config.tooManyCards });
  const wanted = statuses(body.status_list);
  const ids = platform.store
    .cardsOfAccount(account.appid)
    .filter(({ status }) => (wanted ? wanted.includes(status) : status !== 'CARD_STATUS_DELETE'))
    .map(({ id }) => id)
    .reverse();
  return { card_id_list: ids.slice(offset, offset + count), card_list: [], total_num: ids.length };
}

function integer(value: unknown, name: string, limit: { max: number; errcode: 40097 | 45039 }): number {
  const rule = { kind: 'integer', min: 0, ...limit, required: true } as const;
  return readField(rule, value, name) as number;
}

function statuses(list: unknown): string[] | undefined {
  if (list === undefined || list === null) return undefined;
  if (!Array.isArray(list)) return refuse(47001);
  return list.length === 0 ? undefined : list.map((name) => statusesByOldName[String(name)] ?? String(name));
}
