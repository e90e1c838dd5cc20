import * as v from 'valibot';
import type { Api } from '#domain/api';
import { startOfDay } from '#domain/time';
import { parseCursor } from '../database/page';
import { cursor } from '../input';
import type { UseCases } from '../use-case';
import { redemptionView } from '../views/redemption-view';

/** What was redeemed, the newest and hence today's first, and how many were done today in China. */
export const listRedemptions: UseCases<Api['staff']>['listRedemptions'] = {
  callers: 'redeemer',
  input: v.object({ after: v.optional(cursor) }),

  async run({ after }, { redemptions, now }) {
    const [page, today] = await Promise.all([
      redemptions.page(after ? parseCursor(after) : null),
      redemptions.countDone(startOfDay(now)),
    ]);
    return { redemptions: page.rows.map(redemptionView), next: page.next, today };
  },
};
