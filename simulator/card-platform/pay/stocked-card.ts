import { QUANTITY_MAX } from '../cards/card-create';
import { ownCard } from '../cards/own-card';
import { readField } from '../cards/read-fields';
import { refuse } from '../errors/wechat-error';
import type { ApiCall } from '../http/endpoint';
import type { Card } from '../state/card';

/** The 朋友的券 whose stock a call is about, and how many: 40148 for other cards, 40078 for deleted ones. */
export function stockedCard(call: ApiCall): { card: Card; quantity: number } {
  const card = ownCard(call);
  if (!card.advanced.share_friends) refuse(40148);
  if (card.status === 'CARD_STATUS_DELETE') refuse(40078);
  const rule = { kind: 'integer', min: 1, max: QUANTITY_MAX, errcode: 40122, required: true } as const;
  return { card, quantity: readField(rule, call.body.quantity, 'quantity') as number };
}
