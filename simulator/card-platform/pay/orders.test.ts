import type { PayGetorderlistAnswer } from '#server/wechat/wire/index';
import { aPlatform, closePlatforms, noon, type TestPlatform } from '../testing/a-platform';

describe('orders of coins', () => {
  let wechat: TestPlatform;
  beforeEach(async () => {
    wechat = await aPlatform();
  });
  afterEach(closePlatforms);

  const recharge = (coin_count: number) => wechat.post('/card/pay/recharge', { coin_count });
  const orders = (body: object = {}) => wechat.post<PayGetorderlistAnswer>('/card/pay/getorderlist', body);

  describe('POST getorder', () => {
    test('does not know the orders of others', async () => {
      expect(await wechat.post('/card/pay/getorder', { order_id: '1' })).toMatchObject({ errcode: 40097 });
    });
  });

  describe('POST getorderlist', () => {
    beforeEach(async () => {
      await wechat.get('/card/pay/activate');
      for (const count of [1, 2, 3]) {
        await wechat.control('/clock', { advance: 60 });
        await recharge(count);
      }
    });

    const counts = async (body: object) => (await orders(body)).order_list.map((row) => row.pay_coin_count);

    test('shows the newest first, page by page', async () => {
      expect(await counts({})).toEqual(['3', '2', '1', '0']);
      expect(await orders({ offset: 1, count: 2 })).toMatchObject({
        total_num: 4,
        order_list: [{ pay_coin_count: '2' }, { pay_coin_count: '1' }],
      });
    });

    test('sorts the other way', async () => {
      const sort_info = { sort_key: 'SORT_BY_TIME', sort_type: 'SORT_ASC' };
      expect(await counts({ sort_info })).toEqual(['0', '1', '2', '3']);
    });

    test('nor_filter leaves a status out', async () => {
      expect(await counts({ nor_filter: { status: 'ORDER_STATUS_WAITING' } })).toEqual(['0']);
      expect(await counts({ nor_filter: { status: 'ORDER_STATUS_FINANCE_SUCC' } })).toHaveLength(3);
    });

    test('keeps to begin_time and end_time, as texts too', async () => {
      expect(await counts({ begin_time: String(noon + 60), end_time: String(noon + 120) })).toEqual([
        '2',
        '1',
      ]);
    });

    test('goes back a week when no time is given', async () => {
      await wechat.control('/clock', { advance: 7 * 86_400 - 60 });
      await wechat.login();
      expect(await counts({})).toEqual(['3', '2']);
    });

    test.each([
      [{ order_type: 'ORDER_TYPE_NONE' }],
      [{ nor_filter: { status: 'NONE' } }],
      [{ sort_info: { sort_type: 'UP' } }],
    ])('refuses %j', async (body) => {
      expect(await orders(body)).toMatchObject({ errcode: 40097 });
    });
  });
});
