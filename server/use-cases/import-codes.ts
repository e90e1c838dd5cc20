import * as v from 'valibot';
import type { Api } from '#domain/api';
import type { CardId, CouponCode } from '#domain/brand';
import type { Card } from '#domain/card';
import { fail } from '#domain/errors';
import { limits } from '#domain/limits';
import { audited } from '../audited';
import type { StaffContext } from '../context';
import type { CodeRow } from '../database/code-repository';
import { cardId, code } from '../input';
import { couponIdOf } from '../ledger/coupon-id';
import { knownCard } from '../ledger/known-card';
import type { UseCases } from '../use-case';

/** Takes codes of the merchant's own into the pool of a card; each will be given to one person. */
export const importCodes: UseCases<Api['merchant']>['importCodes'] = {
  callers: 'manager',
  input: v.object({
    cardId,
    codes: v.pipe(v.array(code), v.minLength(1), v.maxLength(limits.codesAtOnce)),
  }),

  async run(input, context) {
    const card = await knownCard(context, input.cardId as CardId);
    if (!card.customCode) fail('card-takes-no-codes', {});
    const added = await context.codes.addAll(rowsOf(card, new Set(input.codes)));
    await openPool(context, card);
    const after = { added, known: input.codes.length - added };
    await audited(context, { act: 'importCodes', target: card.id, before: null, after });
    return { ...after, ...(await context.codes.count(card.id)) };
  },
};

function rowsOf({ id }: Card, codes: ReadonlySet<string>): CodeRow[] {
  return [...codes].map((text) => {
    const code = text as CouponCode;
    return { _id: couponIdOf(id, code), cardId: id, code, state: 'free', grantId: '' };
  });
}

async function openPool({ cards }: StaffContext, { id, settings }: Card): Promise<void> {
  if (!settings.codePool) await cards.set(id, { ...settings, codePool: true });
}
