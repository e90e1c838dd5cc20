import type { EventView } from '#domain/api';
import type { EventRow } from '../database/event-repository';
import { codeTail } from './code-tail';
import { masked } from './masked';

/** An event without what would tell who it is about, or let anybody use the coupon. */
export function eventView({
  _id,
  name,
  members,
  state,
  receivedAt,
  attempts,
  lastError,
}: EventRow): EventView {
  const { CardId: cardId = '', UserCardCode: code = '', FromUserName: holder = '' } = members;
  return {
    eventId: _id,
    name,
    cardId,
    codeTail: codeTail(code),
    holder: masked(holder),
    state,
    receivedAt,
    attempts,
    reason: lastError,
  };
}
