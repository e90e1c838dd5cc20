import type { Hono } from 'hono';
import type { SubMerchant } from '../state/sub-merchant';
import { reviewSubMerchant, type SubMerchantReview } from '../submerchant/review-sub-merchant';
import { subMerchantView } from '../submerchant/sub-merchant-view';
import type { World } from '../world';
import { controlBody, onlyMembers, textOf } from './control-body';
import { notFound, notNow, wrong } from './control-error';
import type { SubMerchantRow } from './views';

/** Sub-merchants (第三方代制) as the platform's own staff sees them. */
export function subMerchantRoutes(app: Hono, { platform }: World): void {
  const { store, clock } = platform;
  const row = (one: SubMerchant): SubMerchantRow => {
    return { ...subMerchantView(one, clock.seconds()), appid: one.appid, reason: one.reason };
  };

  app.get('/sub-merchants', (c) => c.json(store.subMerchants.all().map(row)));

  app.post('/sub-merchants/:merchantId/review', async (c) => {
    const body = onlyMembers(await controlBody(c), ['result', 'reason']);
    const one = store.subMerchants.get(c.req.param('merchantId')) ?? notFound('sub-merchant with this id');
    const account = store.accounts.get(one.appid) ?? notFound('account of this sub-merchant');
    const review = { result: resultIn(textOf(body, 'result')), reason: textOf(body, 'reason') ?? '' };
    if (!reviewSubMerchant(platform, account, one, review))
      notNow('the sub-merchant does not wait for review');
    await store.commit();
    return c.json(row(store.subMerchants.get(String(one.id))!));
  });
}

function resultIn(result: string | undefined): SubMerchantReview['result'] {
  return result === 'pass' || result === 'refuse' ? result : wrong('result must be pass or refuse');
}
