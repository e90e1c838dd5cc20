import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CardLocationBatchaddAnswer, CardLocationBatchgetAnswer } from '#server/wechat/wire/index';
import { aCard } from '../testing/a-card';
import { aPlatform, closePlatforms, type TestPlatform } from '../testing/a-platform';

const request = JSON.parse(
  readFileSync(join(__dirname, '../../../test/wechat-samples/CardLocationBatchaddRequest.json'), 'utf8'),
);
const [first, second] = request.location_list;

describe('the stores of before POI', () => {
  let wechat: TestPlatform;
  beforeEach(async () => {
    wechat = await aPlatform();
  });
  afterEach(closePlatforms);

  const add = (location_list: unknown) =>
    wechat.post<CardLocationBatchaddAnswer>('/card/location/batchadd', { location_list });
  const list = (offset: number, count: number) =>
    wechat.post<CardLocationBatchgetAnswer>('/card/location/batchget', { offset, count });

  test('are usable at once and gone when the review refuses them', async () => {
    const { errcode, location_id_list } = await add([first, second]);
    expect(errcode).toBe(0);
    const create = () => wechat.post('/card/create', aCard({ base: { location_id_list } }));
    expect(await create()).toMatchObject({ errcode: 0 });
    await wechat.control(`/pois/${location_id_list[1]}/review`, { result: 'refuse' });
    expect(await create()).toMatchObject({ errcode: 40098 });
    expect((await list(0, 0)).location_list.map(({ location_id }) => location_id)).toEqual([
      String(location_id_list[0]),
    ]);
  });

  test('are taken one by one: 40093 names those that were not', async () => {
    const answer = await add([{ ...first, telephone: '' }, second, 'x', { ...first, category: '吃的' }]);
    expect(answer).toMatchObject({ errcode: 40093, location_id_list: [-1, expect.any(Number), -1, -1] });
    expect((await list(0, 0)).count).toBe(1);
  });

  test('come in pages', async () => {
    await add([first, second]);
    const { location_list, count } = await list(1, 1);
    expect(count).toBe(1);
    expect(location_list).toEqual([
      {
        location_id: expect.stringMatching(/^\d{9}$/),
        business_name: 'TIT创意园2号店',
        phone: '020-89772059',
        address: '广东省广州市海珠区艺苑路12号',
        longitude: '115.32375',
        latitude: '25.097486',
      },
    ]);
  });

  test('are refused without a list or with a page that is none', async () => {
    expect(await add(undefined)).toMatchObject({ errcode: 41011 });
    expect(await list(-1, 1)).toMatchObject({ errcode: 40097 });
  });
});
