import type { GiftOrder, GiftOrderStatus } from '../../state/gift-order';

export type GiftOrderAct = 'send' | 'return' | 'accept' | 'refund';

/** In which states each can happen; one that is accepted when it was only paid stays with its buyer. */
const from: Readonly<Record<GiftOrderAct, readonly GiftOrderStatus[]>> = {
  send: ['paid'],
  return: ['sent'],
  accept: ['paid', 'sent'],
  refund: ['paid', 'accepted'],
};

export function canMove(act: GiftOrderAct, { status }: GiftOrder): boolean {
  return from[act].includes(status);
}
