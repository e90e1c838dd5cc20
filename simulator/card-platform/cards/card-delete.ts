import type { ApiCall } from '../http/endpoint';
import { ownCard } from './own-card';

/** POST /card/delete: nobody can claim it any more; claimed codes stay valid, the card stays readable. */
export function cardDelete(call: ApiCall): object {
  const card = ownCard(call);
  const updateTime = call.platform.clock.seconds();
  call.platform.store.cards.put({ ...card, status: 'CARD_STATUS_DELETE', updateTime });
  return {};
}
