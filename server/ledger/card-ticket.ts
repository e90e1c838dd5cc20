import type { Card } from '#domain/card';
import type { CallContext } from '../context';
import type { GrantRow } from '../database/grant-repository';
import { outerStrOf } from '../outer-str';
import type { CardTicket } from '../wechat/signed-card-ext';

/** What a claim's signature is about: the card's own settings decide what must and must not be there. */
export function cardTicketOf({ now }: CallContext, card: Card, grant: GrantRow): CardTicket {
  const ticket: CardTicket = { cardId: card.id, at: now, outerStr: outerStrOf(grant._id) };
  return card.customCode ? { ...ticket, code: grant.code } : ticket;
}
