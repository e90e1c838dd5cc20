import * as v from 'valibot';
import type { Api } from '#domain/api';
import type { CardId } from '#domain/brand';
import { cardId } from '../input';
import { boundOpenid } from '../ledger/bound-openid';
import { recentCard } from '../ledger/known-card';
import type { UseCases } from '../use-case';
import { cardDetail } from '../views/card-view';
import { holdingOf } from '../views/holding';

/** One card with its whole story. WeChat is asked when our copy is older than a minute, or missing. */
export const getCard: UseCases<Api['consumer']>['getCard'] = {
  callers: 'everyone',
  input: v.object({ cardId }),

  async run(input, context) {
    const id = input.cardId as CardId;
    const own = context.coupons.ofCard(context.caller.openId, id);
    const [card, coupons] = await Promise.all([recentCard(context, id), own]);
    const bound = (await boundOpenid(context, card)) !== null;
    return cardDetail(card, holdingOf(coupons, context.now), context.now, bound);
  },
};
