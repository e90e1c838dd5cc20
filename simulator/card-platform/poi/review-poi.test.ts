import type { PoiAddpoiAnswer, PoiGetpoiAnswer } from '#server/wechat/wire/index';
import { defaultAccount } from '../state/default-world';
import { aPlatform, closePlatforms, type TestPlatform } from '../testing/a-platform';
import { aStore } from '../testing/a-store';

describe('the review of a store', () => {
  let wechat: TestPlatform;
  let poi_id: string;
  beforeEach(async () => {
    wechat = await aPlatform();
    await wechat.control('/accounts', { appid: defaultAccount.appid, pushUrl: 'http://127.0.0.1:9/' });
    poi_id = String((await wechat.post<PoiAddpoiAnswer>('/cgi-bin/poi/addpoi', aStore())).poi_id);
  });
  afterEach(closePlatforms);

  const review = (body: object) => wechat.control(`/pois/${poi_id}/review`, body);
  const state = async () =>
    (await wechat.post<PoiGetpoiAnswer>('/cgi-bin/poi/getpoi', { poi_id })).business.base_info
      .available_state;
  const notices = () =>
    wechat.platform.pushes.list().filter(({ event }) => event.Event === 'poi_check_notify');

  test.each([
    ['pass', 3, 'succ', ''],
    ['refuse', 4, 'fail', '图片不清晰'],
  ])('by hand with %s is told to the merchant', async (result, expected, Result, Msg) => {
    expect(await review({ result, msg: Msg })).toMatchObject({ poiId: poi_id, waits: false });
    expect(await state()).toBe(expected);
    expect(notices().map(({ event }) => event)).toEqual([
      expect.objectContaining({ UniqId: '33788392', PoiId: poi_id, Result, Msg }),
    ]);
  });

  test('happens once, and only with a result', async () => {
    expect(await review({ result: 'maybe' })).toEqual({ error: 'result must be pass or refuse' });
    await review({ result: 'pass' });
    expect(await review({ result: 'refuse' })).toEqual({ error: 'the store does not wait for review' });
    expect(await wechat.control('/pois/1/review', { result: 'pass' })).toEqual({
      error: 'there is no store with this poi_id',
    });
  });

  test.each([
    ['auto', 3],
    ['refuse', 4],
  ])('happens by itself after some seconds of the world with review=%s', async (mode, expected) => {
    await wechat.control('/config', { review: mode, reviewAfterSeconds: 10, reviewRefuseReason: '地址不详' });
    await wechat.control('/clock', { advance: 9 });
    expect(await state()).toBe(2);
    await wechat.control('/clock', { advance: 1 });
    expect(await state()).toBe(expected);
    expect(notices()).toHaveLength(1);
  });

  test.each([
    ['none', 1],
    ['pushed', 2],
  ])(
    'of a change is told with storeUpdateNotice=%s as often as it says',
    async (storeUpdateNotice, count) => {
      await wechat.control('/config', { storeUpdateNotice });
      await review({ result: 'pass' });
      const business = { base_info: { poi_id, special: '停车' } };
      await wechat.post('/cgi-bin/poi/updatepoi', { business });
      await review({ result: 'refuse', msg: '不采纳' });
      expect(notices()).toHaveLength(count);
    },
  );
});
