import * as v from 'valibot';
import type { Api } from '#domain/api';
import type { CallContext } from '../context';
import type { CouponRow } from '../database/coupon-repository';
import { parseCursor } from '../database/page';
import { cursor } from '../input';
import { knownCard } from '../ledger/known-card';
import type { UseCases } from '../use-case';
import { couponView } from '../views/coupon-view';

/** The caller's wallet, a group and a page at a time, with how many coupons can be used. */
export const listMyCoupons: UseCases<Api['consumer']>['listMyCoupons'] = {
  callers: 'everyone',
  input: v.object({ group: v.picklist(['usable', 'used', 'ended']), after: v.optional(cursor) }),

  async run({ group, after }, context) {
    const { caller, coupons, now } = context;
    const [page, usable] = await Promise.all([
      coupons.page(caller.openId, group, now, after ? parseCursor(after) : null),
      coupons.countUsable(caller.openId, now),
    ]);
    return { coupons: await viewsOf(context, page.rows), next: page.next, usable };
  },
};

async function viewsOf(context: CallContext, rows: readonly CouponRow[]) {
  const cards = await context.cards.findAll(rows.map((row) => row.cardId));
  const views = rows.map(async (row) => {
    const card = cards.get(row.cardId) ?? (await knownCard(context, row.cardId));
    return couponView(row, card, context.now);
  });
  return Promise.all(views);
}
