import * as v from 'valibot';
import type { Api } from '#domain/api';
import type { CardId } from '#domain/brand';
import { limits } from '#domain/limits';
import { audited } from '../audited';
import { cardId } from '../input';
import { knownCard } from '../ledger/known-card';
import type { UseCases } from '../use-case';

const limit = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(limits.claims.max)));

/** The shop's own limits on claims of a card, beside WeChat's. What was claimed before does not count. */
export const setClaimLimits: UseCases<Api['merchant']>['setClaimLimits'] = {
  callers: 'manager',
  input: v.object({
    cardId,
    limits: v.object({ perPerson: limit, perPersonAndDay: limit, perDay: limit, total: limit }),
  }),

  async run(input, context) {
    const { id, settings } = await knownCard(context, input.cardId as CardId);
    await context.cards.set(id, { ...settings, limits: input.limits });
    const change = { before: settings.limits, after: input.limits };
    await audited(context, { act: 'setClaimLimits', target: id, ...change });
    return input.limits;
  },
};
