import { codeOfType } from '../codes/code-of-type';
import type { ApiCall } from '../http/endpoint';
import { generalCardState } from './general-card-state';

/** POST /card/generalcard/unactivate: the card waits for its activation again; what is on it stays. */
export function generalcardUnactivate(call: ApiCall): object {
  const { store } = call.platform;
  const userCard = codeOfType(call, 'GENERAL_CARD');
  const general = generalCardState(userCard, store.cards.get(userCard.cardId)!);
  store.userCards.put({ ...userCard, general: { ...general, active: false } });
  return {};
}
