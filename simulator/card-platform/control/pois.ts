import type { Hono } from 'hono';
import { type PoiReview, reviewPoi } from '../poi/review-poi';
import { type Poi, poiName, waitsForReview } from '../state/poi';
import type { World } from '../world';
import { controlBody, onlyMembers, textOf } from './control-body';
import { notFound, notNow, wrong } from './control-error';
import type { PoiRow } from './views';

/** Stores as the platform's own staff sees them. */
export function poiRoutes(app: Hono, { platform }: World): void {
  const { store } = platform;

  app.get('/pois', (c) => c.json(store.pois.all().map(view)));

  app.post('/pois/:poiId/review', async (c) => {
    const body = onlyMembers(await controlBody(c), ['result', 'msg']);
    const poi = store.pois.get(c.req.param('poiId')) ?? notFound('store with this poi_id');
    const account = store.accounts.get(poi.appid) ?? notFound('account of this store');
    const review = { result: resultIn(textOf(body, 'result')), msg: textOf(body, 'msg') ?? '' };
    if (!reviewPoi(platform, account, poi, review)) notNow('the store does not wait for review');
    await store.commit();
    return c.json(view(store.pois.get(poi.id)!));
  });
}

function resultIn(result: string | undefined): PoiReview['result'] {
  return result === 'pass' || result === 'refuse' ? result : wrong('result must be pass or refuse');
}

function view(poi: Poi): PoiRow {
  const { id, appid, info, status, infoBeforeUpdate, submitTime, reviewMsg, deleted, cardId } = poi;
  return {
    poiId: id,
    appid,
    name: poiName(poi),
    address: [info.province, info.city, info.district, info.address].filter(Boolean).join(''),
    telephone: info.telephone,
    sid: info.sid ?? '',
    categories: info.categories,
    photoUrl: info.photo_list[0]?.photo_url ?? '',
    status,
    updating: infoBeforeUpdate !== undefined,
    waits: waitsForReview(poi),
    reviewMsg: reviewMsg ?? '',
    submitTime,
    deleted: deleted ?? false,
    cardId: cardId ?? null,
  };
}
