import type { CardGetAnswer } from '#server/wechat/wire/index';
import { aFriendsCoupon } from '../testing/a-friends-coupon';
import { aPlatform, closePlatforms, type TestPlatform } from '../testing/a-platform';
import { type PayCalls, payCalls } from './testing/pay-calls';

describe('POST /card/pay/confirm', () => {
  let wechat: TestPlatform;
  let card_id: string;
  let pay: PayCalls;
  beforeEach(async () => {
    wechat = await aPlatform();
    card_id = await wechat.createApproved(aFriendsCoupon());
    pay = payCalls(wechat, card_id);
  });
  afterEach(closePlatforms);

  beforeEach(() => wechat.get('/card/pay/activate'));

  test('turns coins into stock', async () => {
    const { order_id } = await pay.price('7');
    expect(await pay.confirm(order_id, '7')).toEqual({ errcode: 0, errmsg: 'ok' });
    expect(await pay.coins()).toMatchObject({ free_coin: 198.6, total_coin: 198.6 });
    const { card } = await wechat.post<CardGetAnswer>('/card/get', { card_id });
    expect(card).toMatchObject({ cash: { base_info: { sku: { quantity: 7, total_quantity: 7 } } } });
    expect((await pay.orders({ order_type: 'ORDER_TYPE_REDUCE' })).order_list).toMatchObject([
      { status: 'ORDER_STATUS_QUANTITY_SUCC', free_coin_count: '1.4', pay_coin_count: '0' },
    ]);
  });

  test('never drifts: a hundred times 0.2 is 20', async () => {
    for (let time = 0; time < 100; time += 1) await pay.confirm((await pay.price(1)).order_id, 1);
    expect(await pay.coins()).toMatchObject({ free_coin: 180, total_coin: 180 });
  });

  test('takes a price once, also from two at a time', async () => {
    const { order_id } = await pay.price(1);
    const answers = await Promise.all([pay.confirm(order_id, 1), pay.confirm(order_id, 1)]);
    expect(answers.map(({ errcode }) => errcode).sort()).toEqual([0, 40097]);
  });

  test.each([
    [60, 0],
    [61, 40097],
  ])('%d seconds after the price answers %d', async (advance, errcode) => {
    const { order_id } = await pay.price(1);
    await wechat.control('/clock', { advance });
    expect(await pay.confirm(order_id, 1)).toMatchObject({ errcode });
  });

  test('wants the quantity and the card of the price', async () => {
    const { order_id } = await pay.price(1);
    expect(await pay.confirm(order_id, 2)).toMatchObject({ errcode: 40097 });
    const other = await wechat.create(aFriendsCoupon());
    expect(await pay.confirm(order_id, 1, other)).toMatchObject({ errcode: 40097 });
    expect(await pay.confirm('nothing', 1)).toMatchObject({ errcode: 40097 });
  });

  test('refuses when there are too few coins', async () => {
    const { order_id } = await pay.price(1001);
    expect(await pay.confirm(order_id, 1001)).toMatchObject({
      errcode: 40097,
      errmsg: expect.stringContaining('not enough coins'),
    });
    expect(await pay.coins()).toMatchObject({ total_coin: 200 });
  });
});
