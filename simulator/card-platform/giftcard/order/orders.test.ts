import type { GiftOrderBatchgetAnswer, GiftOrderGetAnswer } from '#server/wechat/wire/index';
import { aGiftShop } from '../../testing/a-gift-shop';
import { aPlatform, closePlatforms, noon, type TestPlatform } from '../../testing/a-platform';

const appid = 'wx5f0c2d7a91e84b36';
const DAY = 86_400;

describe('/card/giftcard/order', () => {
  let wechat: TestPlatform;
  let shop: Awaited<ReturnType<typeof aGiftShop>>;
  beforeEach(async () => {
    wechat = await aPlatform();
    shop = await aGiftShop(wechat);
    await wechat.control('/users/chen/friends', { add: ['lin'] });
  });
  afterEach(closePlatforms);

  const get = (order_id: string) => wechat.post<GiftOrderGetAnswer>('/card/giftcard/order/get', { order_id });
  const list = (body: object = {}) =>
    wechat.post<GiftOrderBatchgetAnswer>('/card/giftcard/order/batchget', {
      begin_time: noon - DAY,
      end_time: noon + DAY,
      offset: 0,
      count: 100,
      ...body,
    });
  const refund = (order_id: string) => wechat.post('/card/giftcard/order/refund', { order_id });
  const openid = (user: string) => wechat.platform.openid(appid, user);

  test('get tells what was bought, and later who took it', async () => {
    const { order_id } = await shop.buy('chen', { message: '新年好', outerStr: 'web' });
    const { order } = await get(order_id);
    expect(order).toEqual({
      order_id,
      page_id: shop.pageId,
      trans_id: expect.stringMatching(/^\d+$/),
      create_time: noon,
      pay_finish_time: noon,
      total_price: 10000,
      open_id: openid('chen'),
      card_list: [
        {
          card_id: shop.cardId,
          price: 10000,
          code: expect.stringMatching(/^\d{12}$/),
          default_gifting_msg: '新年好',
          background_pic_url: 'http://mmbiz.qpic.cn/mmbiz/gift/0',
        },
      ],
      outer_str: 'web',
    });
    await shop.act('chen', order_id, 'send', { to: 'lin' });
    await shop.act('lin', order_id, 'accept');
    const accepter_openid = openid('lin');
    expect((await get(order_id)).order).toEqual({
      ...order,
      accepter_openid,
      card_list: [{ ...order.card_list[0], accepter_openid }],
      IsChatRoom: false,
    });
  });

  test('batchget pages through a time, oldest first unless DESC', async () => {
    const ids: string[] = [];
    for (const second of [0, 1, 2]) {
      await wechat.control('/clock', { now: (noon + second) * 1000 });
      ids.push((await shop.buy()).order_id);
    }
    const idsOf = ({ order_list }: GiftOrderBatchgetAnswer) => order_list.map(({ order_id }) => order_id);
    const all = await list();
    expect([all.total_count, idsOf(all)]).toEqual([3, ids]);
    expect(idsOf(await list({ sort_type: 'DESC', count: 2 }))).toEqual([ids[2], ids[1]]);
    expect(idsOf(await list({ sort_type: 'ASC', offset: 2, count: 2 }))).toEqual([ids[2]]);
    expect(await list({ begin_time: noon + 1, end_time: noon + 1 })).toMatchObject({ total_count: 1 });
  });

  test.each([
    [{ count: 101 }, 81014],
    [{ begin_time: noon, end_time: noon - 1 }, 81013],
    [{ begin_time: noon, end_time: noon + 31 * DAY + 1 }, 81013],
    [{ sort_type: 'UP' }, 40097],
    [{ begin_time: undefined }, 41011],
    [{ offset: undefined }, 41011],
  ])('batchget refuses %j', async (body, errcode) => {
    expect(await list(body)).toMatchObject({ errcode });
  });

  test('31 days are allowed', async () => {
    expect(await list({ begin_time: noon, end_time: noon + 31 * DAY })).toMatchObject({ errcode: 0 });
  });

  test('an order that is not there is refused, and another account’s', async () => {
    const { order_id } = await shop.buy();
    expect(await get('a')).toMatchObject({ errcode: 81012 });
    expect(await refund('a')).toMatchObject({ errcode: 81012 });
    await wechat.login(
      await wechat.control<{ appid: string; secret: string }>('/accounts', { name: '别家' }),
    );
    expect(await get(order_id)).toMatchObject({ errcode: 81012 });
    expect(await list()).toMatchObject({ total_count: 0 });
  });

  test('a refund ends the codes that were taken, once', async () => {
    const { order_id, card_list } = await shop.buy();
    await shop.act('chen', order_id, 'accept');
    expect(await refund(order_id)).toEqual({ errcode: 0, errmsg: 'ok' });
    expect((await wechat.pack('chen')).find(({ code }) => code === card_list[0]!.code)).toMatchObject({
      state: 'UNAVAILABLE',
    });
    expect(await refund(order_id)).toMatchObject({ errcode: 81018 });
  });

  test('what was paid back can no longer be taken or sent', async () => {
    const { order_id } = await shop.buy();
    await refund(order_id);
    expect(await shop.act('chen', order_id, 'accept')).toEqual({ error: 'the order is refunded' });
    expect(await shop.act('chen', order_id, 'send', { to: 'lin' })).toEqual({
      error: 'the order is refunded',
    });
    expect(await wechat.pack('chen')).toEqual([]);
  });

  test('what is on its way or redeemed is not paid back', async () => {
    const sent = await shop.buy();
    await shop.act('chen', sent.order_id, 'send', { to: 'lin' });
    expect(await refund(sent.order_id)).toMatchObject({ errcode: 81017 });
    await shop.act('lin', sent.order_id, 'accept');
    await wechat.post('/card/code/consume', { code: sent.card_list[0]!.code });
    expect(await refund(sent.order_id)).toMatchObject({ errcode: 81017 });
  });
});
