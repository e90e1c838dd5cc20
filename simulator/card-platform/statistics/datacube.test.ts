import type { CardBizuinInfoAnswer, CardCardInfoAnswer } from '#server/wechat/wire/index';
import { aCard } from '../testing/a-card';
import { aFriendsCoupon } from '../testing/a-friends-coupon';
import { aPlatform, closePlatforms, type TestPlatform } from '../testing/a-platform';
import { aStockedCoupon, scannedCode } from '../testing/buy-stock';

/** The tests' clock stands on 2026-05-01, noon in Shanghai. */
const yesterday = { begin_date: '2026-05-01', end_date: '2026-05-01', cond_source: 1 };

describe('/datacube', () => {
  let wechat: TestPlatform;
  beforeEach(async () => {
    wechat = await aPlatform();
  });
  afterEach(closePlatforms);

  const nextDay = async (days = 1) => {
    await wechat.control('/clock', { advance: days * 86_400 });
    await wechat.login();
  };
  const biz = (body: object = yesterday) =>
    wechat.post<CardBizuinInfoAnswer>('/datacube/getcardbizuininfo', body);
  const cards = (body: object = yesterday) =>
    wechat.post<CardCardInfoAnswer>('/datacube/getcardcardinfo', body);

  describe.each(['getcardbizuininfo', 'getcardcardinfo', 'getcardmembercardinfo'])('POST %s', (name) => {
    test.each([
      ['a day without its zeros', { begin_date: '2026-4-1' }, 61500],
      ['a day that does not exist', { end_date: '2026-04-31' }, 61500],
      ['no day', { begin_date: undefined }, 61500],
      ['63 days', { begin_date: '2026-02-27', end_date: '2026-04-30' }, 61501],
      ['days backwards', { begin_date: '2026-04-30', end_date: '2026-04-29' }, 61501],
      ['a day to come', { end_date: '2026-05-02' }, 61501],
      ['today', { end_date: '2026-05-01' }, 61503],
      ['no cond_source', { cond_source: undefined }, 41011],
      ['another cond_source', { cond_source: 2 }, 40097],
    ])('refuses %s', async (_, changes, errcode) => {
      const body = { begin_date: '2026-04-30', end_date: '2026-04-30', cond_source: 1, ...changes };
      expect(await wechat.post(`/datacube/${name}`, body)).toMatchObject({ errcode });
    });

    test('takes 62 days, and has nothing when nothing happened', async () => {
      const body = { begin_date: '2026-02-28', end_date: '2026-04-30', cond_source: 1 };
      expect(await wechat.post(`/datacube/${name}`, body)).toEqual({ list: [] });
    });
  });

  test('getcardbizuininfo counts what happened, by times and by people', async () => {
    const cardId = await wechat.createApproved();
    const cardList = [{ cardId, cardExt: await wechat.cardExt(cardId) }];
    await wechat.control('/users/min/add-card', { cardList });
    const code = await wechat.claimedCode('chen', cardId);
    await wechat.claim('chen', cardId);
    await wechat.claim('lin', cardId);
    await wechat.control(`/users/chen/cards/${code}/view`, {});
    await wechat.control(`/users/chen/cards/${code}/view`, {});
    await wechat.post('/card/code/consume', { code });
    await nextDay();
    expect((await biz()).list).toEqual([
      {
        ref_date: '2026-05-01',
        view_cnt: 3,
        view_user: 2,
        receive_cnt: 3,
        receive_user: 2,
        verify_cnt: 1,
        verify_user: 1,
        given_cnt: 0,
        given_user: 0,
        expire_cnt: 0,
        expire_user: 0,
        view_friends_cnt: 0,
        view_friends_user: 0,
        receive_friends_cnt: 0,
        receive_friends_user: 0,
        verify_friends_cnt: 0,
        verify_friends_user: 0,
      },
    ]);
  });

  test('days begin at midnight in Shanghai', async () => {
    const cardId = await wechat.createApproved();
    await wechat.control('/clock', { now: Date.parse('2026-05-01T23:59:59+08:00') });
    await wechat.login();
    await wechat.claim('chen', cardId);
    await wechat.control('/clock', { advance: 1 });
    await wechat.claim('lin', cardId);
    await nextDay(2);
    const { list } = await biz({ ...yesterday, end_date: '2026-05-02' });
    expect(list.map(({ ref_date, receive_cnt }) => [ref_date, receive_cnt])).toEqual([
      ['2026-05-01', 1],
      ['2026-05-02', 1],
    ]);
  });

  test('codes that nobody used expire on their last day', async () => {
    const date_info = { type: 'DATE_TYPE_FIX_TERM', fixed_term: 2, fixed_begin_term: 0 };
    const cardId = await wechat.createApproved(aCard({ base: { date_info } }));
    await wechat.claim('chen', cardId);
    await wechat.claim('chen', cardId);
    await nextDay(3);
    const { list } = await biz({ ...yesterday, begin_date: '2026-05-02', end_date: '2026-05-03' });
    expect(list).toMatchObject([{ ref_date: '2026-05-02', expire_cnt: 2, expire_user: 1 }]);
  });

  test('cards made on WeChat’s pages are other ones: there are none', async () => {
    await wechat.claim('chen', await wechat.createApproved());
    await nextDay();
    expect((await biz({ ...yesterday, cond_source: 0 })).list).toEqual([]);
    expect((await biz()).list).toHaveLength(1);
  });

  test.each([
    ['of the platform', aCard(), {}],
    ['of the merchant', aCard({ base: { use_custom_code: true } }), { code: 'VIP-1' }],
  ])('a present with a code %s is one claim and one gift', async (_, card, ext) => {
    const code = await wechat.claimedCode('chen', await wechat.createApproved(card), ext);
    await wechat.control(`/users/chen/cards/${code}/gift`, { to: 'lin' });
    await wechat.control(`/users/lin/cards/${code}/accept-gift`, {});
    await nextDay();
    expect((await biz()).list).toMatchObject([
      { receive_cnt: 1, receive_user: 1, given_cnt: 1, given_user: 1 },
    ]);
  });

  test('getcardcardinfo has a row for each card, or for the one that is asked for', async () => {
    const cash = await wechat.createApproved();
    const gift = await wechat.createApproved(aCard({ type: 'GIFT' }));
    await wechat.claim('chen', cash);
    await wechat.claim('lin', gift);
    await nextDay();
    const { list } = await cards();
    expect(new Set(list.map(({ card_id, card_type }) => `${card_type} ${card_id}`))).toEqual(
      new Set([`1 ${cash}`, `2 ${gift}`]),
    );
    expect((await cards({ ...yesterday, card_id: gift })).list).toMatchObject([
      { ref_date: '2026-05-01', card_id: gift, card_type: 2, receive_cnt: 1, isfriendscard: 0 },
    ]);
    expect(await cards({ ...yesterday, card_id: 'pNobody' })).toMatchObject({ errcode: 40073 });
  });

  test('getcardcardinfo tells what friends redeemed of a 朋友的券', async () => {
    const card_id = await aStockedCoupon(wechat, aFriendsCoupon());
    const code = await scannedCode(wechat, card_id);
    await wechat.control(`/users/lin/cards/${code}/show`, {});
    await wechat.post('/card/code/consume', { code });
    await nextDay();
    expect((await cards()).list).toMatchObject([
      { card_id, isfriendscard: 1, verify_cnt: 1, verify_noself_cnt: 1, verify_noself_user: 1 },
    ]);
  });

  test('getcardmembercarddetail is about member cards', async () => {
    const body = { ...yesterday, card_id: await wechat.create() };
    await nextDay();
    const answer = await wechat.post('/datacube/getcardmembercarddetail', body);
    expect(answer).toMatchObject({ errcode: 40071 });
  });
});
