import * as v from 'valibot';
import type { Api } from '#domain/api';
import type { CardId } from '#domain/brand';
import { assertClaimable } from '#domain/card';
import { cardId } from '../input';
import { boundOpenid } from '../ledger/bound-openid';
import { cardTicketOf } from '../ledger/card-ticket';
import { accountOf } from '../ledger/issuer';
import { namedCard } from '../ledger/known-card';
import { openGrant } from '../ledger/open-grant';
import type { UseCases } from '../use-case';

/**
 * Signs the ticket with which the customer puts the card into their wallet, after writing down that they
 * asked. WeChat has the last word on its own claim page; the shop's own limits are kept here.
 */
export const startClaim: UseCases<Api['consumer']>['startClaim'] = {
  callers: 'everyone',
  input: v.object({ cardId }),

  async run(input, context) {
    const card = await namedCard(context, input.cardId as CardId);
    const openid = await boundOpenid(context, card);
    assertClaimable(card, 0, context.now, openid !== null);
    const grant = await openGrant(context, card);
    const ticket = cardTicketOf(card, { grant, openid, at: context.now });
    const cardExt = await accountOf(context, card).signer.cardExt(ticket);
    return { grantId: grant._id, cardId: card.id, cardExt };
  },
};
