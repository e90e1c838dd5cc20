import { randomBytes } from 'node:crypto';
import * as v from 'valibot';
import type { Api } from '#domain/api';
import type { CardId, GrantId } from '#domain/brand';
import { assertClaimable, type Card } from '#domain/card';
import { unixSeconds } from '#domain/time';
import type { CallContext } from '../context';
import type { GrantRow } from '../database/grant-repository';
import { cardId } from '../input';
import { accountOf } from '../ledger/issuer';
import { knownCard } from '../ledger/known-card';
import { outerStrOf } from '../outer-str';
import type { UseCases } from '../use-case';

/** Nobody can guess an id of so many bytes: it is what later joins a coupon to its owner. */
const ID_BYTES = 16;
/** Seconds after which the timer asks what became of it. */
const FIRST_LOOK = 120;

/**
 * Signs the ticket with which the customer puts the card into their wallet, after writing down that they
 * asked. One write, and nothing else when the instance is warm: how many this person may still claim is
 * counted by WeChat, which refuses on its own claim page.
 */
export const startClaim: UseCases<Api['consumer']>['startClaim'] = {
  callers: 'everyone',
  input: v.object({ cardId }),

  async run(input, context) {
    const card = await knownCard(context, input.cardId as CardId);
    assertClaimable(card, 0, context.now);
    const grant = newGrant(context, card);
    await context.grants.add(grant);
    const ticket = { cardId: card.id, at: context.now, outerStr: outerStrOf(grant._id) };
    const cardExt = await accountOf(context, card).signer.cardExt(ticket);
    return { grantId: grant._id, cardId: card.id, cardExt };
  },
};

function newGrant({ caller, now }: CallContext, { id, account }: Card): GrantRow {
  return {
    _id: randomBytes(ID_BYTES).toString('base64url') as GrantId,
    cardId: id,
    account,
    person: caller.openId,
    unionId: caller.unionId,
    state: 'open',
    openedAt: now,
    nextAt: unixSeconds(now + FIRST_LOOK),
    couponId: '',
    holder: '',
  };
}
