import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PoiAddpoiAnswer, PoiGetpoiAnswer, PoiGetpoilistAnswer } from '#server/wechat/wire/index';
import { aPlatform, closePlatforms, type TestPlatform } from '../testing/a-platform';
import { aStore } from '../testing/a-store';

const sample = (name: string) =>
  JSON.parse(readFileSync(join(__dirname, `../../../test/wechat-samples/${name}.json`), 'utf8'));

describe('a store', () => {
  let wechat: TestPlatform;
  beforeEach(async () => {
    wechat = await aPlatform();
  });
  afterEach(closePlatforms);

  const add = async (changes: object = {}) =>
    String((await wechat.post<PoiAddpoiAnswer>('/cgi-bin/poi/addpoi', aStore(changes))).poi_id);
  const infoOf = async (poi_id: string) =>
    (await wechat.post<PoiGetpoiAnswer>('/cgi-bin/poi/getpoi', { poi_id })).business.base_info;
  const list = (body: object) => wechat.post<PoiGetpoilistAnswer>('/cgi-bin/poi/getpoilist', body);

  test('takes the documented example, shows it and waits for review', async () => {
    const body = sample('PoiAddpoiRequest');
    const { errcode, poi_id } = await wechat.post<PoiAddpoiAnswer>('/cgi-bin/poi/addpoi', body);
    expect(errcode).toBe(0);
    expect(await infoOf(String(poi_id))).toEqual({
      ...body.business.base_info,
      poi_id: String(poi_id),
      available_state: 2,
      update_status: 0,
    });
  });

  test.each([
    ['no name', { business_name: '' }, 65109],
    ['no address', { address: undefined }, 65110],
    ['no telephone', { telephone: '' }, 65111],
    ['a telephone with letters', { telephone: '8003800转4010' }, 65111],
    ['no city', { city: '' }, 65112],
    ['no province', { province: '' }, 65113],
    ['no categories', { categories: [] }, 65104],
    ['an unknown category', { categories: ['吃的'] }, 65104],
    ['no photo', { photo_list: [] }, 65114],
    ['a photo from elsewhere', { photo_list: [{ photo_url: 'http://example.com/a.jpg' }] }, 65105],
    ['a coordinate beyond the globe', { latitude: 91 }, 40097],
    ['no coordinates', { longitude: undefined }, 40097],
    ['an unknown kind of coordinates', { offset_type: 7 }, 40097],
    ['a price of nothing', { avg_price: 0 }, 40097],
    ['a name that is no text', { business_name: 1 }, 40097],
  ])('with %s is refused', async (_, changes, errcode) => {
    expect(await wechat.post('/cgi-bin/poi/addpoi', aStore(changes))).toMatchObject({ errcode });
    expect(await list({ begin: 0 })).toMatchObject({ total_count: '0' });
  });

  test('that is not described is refused', async () => {
    expect(await wechat.post('/cgi-bin/poi/addpoi', { business: {} })).toMatchObject({ errcode: 40097 });
  });

  test('has its id only after the review when WeChat withholds it', async () => {
    await wechat.control('/config', { poiIdBeforeReview: 'withheld' });
    expect(await wechat.post('/cgi-bin/poi/addpoi', aStore())).toEqual({ errcode: 0, errmsg: 'ok' });
    const { business_list } = await list({ begin: 0, limit: 10 });
    expect(business_list[0]!.base_info).not.toHaveProperty('poi_id');
    const [{ poiId }] = await wechat.control<[{ poiId: string }]>('/pois');
    await wechat.control(`/pois/${poiId}/review`, { result: 'pass' });
    expect((await list({ begin: 0 })).business_list[0]!.base_info.poi_id).toBe(poiId);
  });

  test('is in the list, page by page, at most fifty', async () => {
    const ids = [await add({ sid: '1' }), await add({ sid: '2' }), await add({ sid: '3' })];
    const page = await list({ begin: 1, limit: 1 });
    expect(page.total_count).toBe('3');
    expect(page.business_list.map(({ base_info }) => base_info.poi_id)).toEqual([ids[1]]);
    expect(await list({ begin: 0, limit: 51 })).toMatchObject({ errcode: 40097 });
    expect(await list({ begin: -1 })).toMatchObject({ errcode: 40097 });
  });

  test('belongs to its account alone', async () => {
    const poi_id = await add();
    await wechat.control('/accounts', { appid: 'wxother', secret: 'other' });
    await wechat.login({ appid: 'wxother', secret: 'other' });
    expect(await wechat.post('/cgi-bin/poi/getpoi', { poi_id })).toMatchObject({ errcode: 65115 });
    expect(await list({ begin: 0 })).toMatchObject({ business_list: [], total_count: '0' });
  });

  test('is deleted once, and not while it is under review', async () => {
    const poi_id = await add();
    const remove = () => wechat.post('/cgi-bin/poi/delpoi', { poi_id });
    expect(await remove()).toMatchObject({ errcode: 65117 });
    await wechat.control(`/pois/${poi_id}/review`, { result: 'pass' });
    expect(await remove()).toEqual({ errcode: 0, errmsg: 'ok' });
    expect(await remove()).toMatchObject({ errcode: 65116 });
    expect(await wechat.post('/cgi-bin/poi/getpoi', { poi_id })).toMatchObject({ errcode: 65116 });
    expect(await list({ begin: 0 })).toMatchObject({ total_count: '0' });
    expect(await wechat.post('/cgi-bin/poi/delpoi', {})).toMatchObject({ errcode: 65115 });
  });

  test('has a category that getwxcategory lists', async () => {
    const { category_list } = await wechat.get<{ category_list: string[] }>('/cgi-bin/poi/getwxcategory');
    for (const category of category_list) {
      expect(await wechat.post('/cgi-bin/poi/addpoi', aStore({ categories: [category] }))).toMatchObject({
        errcode: 0,
      });
    }
  });
});
