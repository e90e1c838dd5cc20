import type { CardBatchgetAnswer } from '#server/wechat/wire/index';
import { aPlatform, closePlatforms, type TestPlatform } from '../testing/a-platform';

describe('POST /card/batchget', () => {
  let wechat: TestPlatform;
  let ids: string[];
  beforeAll(async () => {
    wechat = await aPlatform();
    ids = [
      await wechat.createApproved(),
      await wechat.create(),
      await wechat.create(),
      await wechat.create(),
    ];
    await wechat.post('/card/delete', { card_id: ids[3] });
  });
  afterAll(closePlatforms);

  const ask = (body: object) => wechat.post<CardBatchgetAnswer>('/card/batchget', body);

  test('answers a page of ids, newest first', async () => {
    expect(await ask({ offset: 1, count: 1 })).toEqual({
      errcode: 0,
      errmsg: 'ok',
      card_id_list: [ids[1]],
      card_list: [],
      total_num: 3,
    });
  });

  test('filters by status, by older names too', async () => {
    const approved = await ask({ offset: 0, count: 50, status_list: ['CARD_STATUS_VERIFY_OK'] });
    expect(approved.card_id_list).toEqual([ids[0]]);
    const deleted = await ask({ offset: 0, count: 50, status_list: ['CARD_STATUS_USER_DELETE'] });
    expect(deleted.card_id_list).toEqual([ids[3]]);
  });

  test('answers 50 at most', async () => {
    expect(await ask({ offset: 0, count: 51 })).toMatchObject({ errcode: 40097 });
    expect(await ask({ count: 10 })).toMatchObject({ errcode: 41011 });
  });
});
