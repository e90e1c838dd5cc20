import type { CardGetAnswer } from '#server/wechat/wire/index';
import { aCard } from '../testing/a-card';
import { aPlatform, closePlatforms, type TestPlatform } from '../testing/a-platform';

describe('POST /card/modifystock', () => {
  let wechat: TestPlatform;
  beforeAll(async () => {
    wechat = await aPlatform();
  });
  afterAll(closePlatforms);

  test('moves what is left and what there ever was, without review', async () => {
    const card_id = await wechat.createApproved(aCard({ base: { sku: { quantity: 5 } } }));
    await wechat.claim('chen', card_id);
    const change = { card_id, increase_stock_value: 10, reduce_stock_value: 4 };
    expect(await wechat.post('/card/modifystock', change)).toEqual({ errcode: 0, errmsg: 'ok' });
    const { card } = await wechat.post<CardGetAnswer>('/card/get', { card_id });
    expect(card).toMatchObject({
      cash: { base_info: { status: 'CARD_STATUS_VERIFY_OK', sku: { quantity: 10, total_quantity: 11 } } },
    });
  });

  test('with both values is refused, by switch', async () => {
    await wechat.control('/config', { bothStockValues: 'refused' });
    const card_id = await wechat.create();
    const change = { card_id, increase_stock_value: 10, reduce_stock_value: 4 };
    expect(await wechat.post('/card/modifystock', change)).toMatchObject({ errcode: 40122 });
    expect(await wechat.post('/card/modifystock', { ...change, reduce_stock_value: 0 })).toMatchObject({
      errcode: 0,
    });
    await wechat.control('/config', { bothStockValues: 'net' });
  });

  test.each([
    [{ reduce_stock_value: 101 }, 40122],
    [{ increase_stock_value: -1 }, 40122],
    [{ increase_stock_value: 100_000_000 }, 45041],
  ])('refuses %j', async (change, errcode) => {
    const card_id = await wechat.create();
    expect(await wechat.post('/card/modifystock', { card_id, ...change })).toMatchObject({ errcode });
  });
});
