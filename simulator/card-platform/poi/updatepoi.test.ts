import type { PoiAddpoiAnswer, PoiGetpoiAnswer } from '#server/wechat/wire/index';
import { aPlatform, closePlatforms, type TestPlatform } from '../testing/a-platform';
import { aStore } from '../testing/a-store';

describe('POST /cgi-bin/poi/updatepoi', () => {
  let wechat: TestPlatform;
  let poi_id: string;
  beforeEach(async () => {
    wechat = await aPlatform();
    poi_id = String((await wechat.post<PoiAddpoiAnswer>('/cgi-bin/poi/addpoi', aStore())).poi_id);
  });
  afterEach(closePlatforms);

  const review = (result: string) => wechat.control(`/pois/${poi_id}/review`, { result, msg: '电话不通' });
  const update = (changes: object) =>
    wechat.post('/cgi-bin/poi/updatepoi', { business: { base_info: { poi_id, ...changes } } });
  const info = async () =>
    (await wechat.post<PoiGetpoiAnswer>('/cgi-bin/poi/getpoi', { poi_id })).business.base_info;
  const ok = { errcode: 0, errmsg: 'ok' };

  test('shows the change at once, keeps it when the review passes', async () => {
    await review('pass');
    expect(await update({ telephone: '021-1', recommend: '汉堡', open_time: '', avg_price: 35 })).toEqual(ok);
    const changed = { telephone: '021-1', recommend: '汉堡', avg_price: 35, available_state: 3 };
    expect(await info()).toMatchObject({ ...changed, update_status: 1 });
    expect(await update({ special: '免费wifi' })).toMatchObject({ errcode: 65107 });
    await review('pass');
    expect(await info()).toMatchObject({ ...changed, update_status: 0 });
    expect(await update({ special: '免费wifi' })).toEqual(ok);
  });

  test('takes the change back when the review refuses it', async () => {
    await review('pass');
    await update({ telephone: '021-1', photo_list: [{ photo_url: 'https://mmbiz.qpic.cn/mmbiz/b/0' }] });
    await review('refuse');
    expect(await info()).toMatchObject({
      telephone: '020-12345678',
      photo_list: [{ photo_url: 'http://mmbiz.qpic.cn/mmbiz/store/0' }],
      available_state: 3,
      update_status: 0,
    });
  });

  test.each([
    ['under review', []],
    ['refused', ['refuse']],
  ])('is refused for a store that is %s', async (_, reviews) => {
    for (const result of reviews) await review(result);
    expect(await update({ telephone: '021-1' })).toMatchObject({ errcode: 65106 });
  });

  test.each([
    ['an empty photo list', { photo_list: [] }, 65114],
    ['a photo from elsewhere', { photo_list: [{ photo_url: 'x' }] }, 65105],
    ['a telephone with letters', { telephone: 'x' }, 65111],
    ['another store', { poi_id: '1' }, 65115],
  ])('with %s is refused and changes nothing', async (_, changes, errcode) => {
    await review('pass');
    expect(await update(changes)).toMatchObject({ errcode });
    expect(await info()).toMatchObject({ telephone: '020-12345678', update_status: 0 });
  });

  test('leaves the name alone, or refuses it by switch', async () => {
    await review('pass');
    await wechat.control('/config', { storeBaseFields: 'refused' });
    expect(await update({ business_name: '肯德基' })).toMatchObject({ errcode: 40097 });
    await wechat.control('/config', { storeBaseFields: 'ignored' });
    expect(await update({ business_name: '肯德基', special: '免费wifi' })).toEqual(ok);
    expect(await info()).toMatchObject({ business_name: '麦当劳', special: '免费wifi' });
  });
});
