import { ownCard } from '../cards/own-card';
import { refuse } from '../errors/wechat-error';
import type { ApiCall } from '../http/endpoint';
import { type Card, givesDepositedCodes } from '../state/card';
import type { Store } from '../state/store';
import { userCardId } from '../state/user-card';

const COUNT_MAX = 100;

/** The card of a request about imported codes; 40136 when its codes come from elsewhere. */
export function depositCard(call: ApiCall): Card {
  const card = ownCard(call);
  return givesDepositedCodes(card) ? card : refuse(40136);
}

/** The codes that a request names: 1 to 100, none of them empty (40110) or twice (40111). */
export function readCodes({ body: { code: codes } }: ApiCall): unknown[] {
  if (codes === undefined || codes === null) return refuse(41013);
  if (!Array.isArray(codes)) return refuse(47001);
  if (codes.length > COUNT_MAX) refuse(40109);
  if (codes.length === 0 || codes.includes('')) refuse(40110);
  if (new Set(codes).size < codes.length) refuse(40111);
  return codes;
}

/** Whether the card has the code, given out or not. */
export function isDeposited(store: Store, cardId: string, code: unknown): boolean {
  const id = userCardId(cardId, String(code));
  return store.depositedCodes.get(id) !== undefined || store.userCards.get(id) !== undefined;
}

/** Takes one of the card's codes, any of them; undefined when all are gone. */
export function takeDepositedCode(store: Store, cardId: string): string | undefined {
  const drawn = store.drawDepositedCode(cardId);
  if (drawn) store.depositedCodes.remove(userCardId(cardId, drawn.code));
  return drawn?.code;
}
