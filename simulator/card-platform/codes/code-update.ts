import { refuse } from '../errors/wechat-error';
import type { ApiCall } from '../http/endpoint';
import type { Store } from '../state/store';
import type { UserCard } from '../state/user-card';
import { userCardId } from '../state/user-card';
import { findCode } from './find-code';
import { checkUsable } from './status-refusals';

const CODE_MAX = 20;

/** POST /card/code/update: the same holder, under `new_code`; the old code is unknown from then on. */
export function codeUpdate(call: ApiCall): object {
  const { platform, body } = call;
  const { userCard, card } = findCode(call);
  checkUsable(platform, userCard, card);
  const code = platform.config.newcodeMember === 'accepted' ? (body.new_code ?? body.newcode) : body.new_code;
  if (typeof code !== 'string' || code === '' || [...code].length > CODE_MAX) return refuse(40116);
  if (code === userCard.code) return {};
  if (isTaken(platform.store, userCard, code)) refuse(40116);
  platform.store.userCards.remove(userCardId(card.id, userCard.code));
  platform.store.userCards.put({ ...userCard, code });
  return {};
}

/** By another holder of the card, or by a code that waits to be given out. */
function isTaken(store: Store, { cardId }: UserCard, code: string): boolean {
  const id = userCardId(cardId, code);
  return store.userCards.get(id) !== undefined || store.depositedCodes.get(id) !== undefined;
}
