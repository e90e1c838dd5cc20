import type { PoiAddpoiAnswer } from '#server/wechat/wire/index';
import { aCard } from '../testing/a-card';
import { aPlatform, closePlatforms, type TestPlatform } from '../testing/a-platform';
import { aStore } from '../testing/a-store';

describe('the card of a store’s mini-program', () => {
  let wechat: TestPlatform;
  let poi_id: number;
  beforeEach(async () => {
    wechat = await aPlatform();
    poi_id = (await wechat.post<PoiAddpoiAnswer>('/cgi-bin/poi/addpoi', aStore())).poi_id!;
  });
  afterEach(closePlatforms);

  const approve = () => wechat.control(`/pois/${poi_id}/review`, { result: 'pass' });
  const set = (card_id: unknown, more: object = {}) =>
    wechat.post('/card/storewxa/set', { poi_id, card_id, ...more });
  const get = () => wechat.post('/card/storewxa/get', { poi_id });
  const ok = { errcode: 0, errmsg: 'ok' };

  test('is none until it is set, and then the last one', async () => {
    await approve();
    expect(await get()).toEqual(ok);
    const [one, other] = [await wechat.createApproved(), await wechat.createApproved()];
    expect(await set(one)).toEqual(ok);
    expect(await set(other)).toEqual(ok);
    expect(await get()).toEqual({ ...ok, card_id: other });
  });

  test('is refused when the card does not fit', async () => {
    await approve();
    const cases: [unknown, number][] = [
      ['', 41012],
      ['p1', 40073],
      [await wechat.create(), 40107],
      [await wechat.createApproved(aCard({ base: { use_custom_code: true } })), 40150],
    ];
    for (const [cardId, errcode] of cases) expect(await set(cardId)).toMatchObject({ errcode });
    expect(await get()).toEqual(ok);
  });

  test('is refused when the store does not fit', async () => {
    const cardId = await wechat.createApproved();
    expect(await set(cardId)).toMatchObject({ errcode: 65118 });
    expect(await set(cardId, { poi_id: 1 })).toMatchObject({ errcode: 46005 });
    expect(await set(cardId, { poi_id: undefined })).toMatchObject({ errcode: 41011 });
    await approve();
    await wechat.post('/cgi-bin/poi/delpoi', { poi_id });
    expect(await set(cardId)).toMatchObject({ errcode: 65116 });
    expect(await get()).toMatchObject({ errcode: 65116 });
  });
});
