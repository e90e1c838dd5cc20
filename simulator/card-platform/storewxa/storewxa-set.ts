import { ownCard } from '../cards/own-card';
import { refuse } from '../errors/wechat-error';
import type { ApiCall } from '../http/endpoint';
import { storePoi } from './store-poi';

const open = ['CARD_STATUS_VERIFY_OK', 'CARD_STATUS_DISPATCH'];

/** POST /card/storewxa/set: the card that the store's mini-program shows; reviewed, without custom codes. */
export function storewxaSet(call: ApiCall): object {
  const poi = storePoi(call);
  const card = ownCard(call);
  if (!open.includes(card.status)) refuse(40107);
  if (card.base.use_custom_code) refuse(40150);
  call.platform.store.pois.put({ ...poi, cardId: card.id });
  return {};
}
