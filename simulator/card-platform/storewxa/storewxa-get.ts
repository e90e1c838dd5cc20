import type { ApiCall } from '../http/endpoint';
import { storePoi } from './store-poi';

/** POST /card/storewxa/get: no `card_id` when none was set. */
export function storewxaGet(call: ApiCall): { card_id?: string } {
  const { cardId } = storePoi(call);
  return cardId === undefined ? {} : { card_id: cardId };
}
