import type { CardGetAnswer, PaygiftcardAddAnswer } from '#server/wechat/wire/index';
import { aCard } from '../testing/a-card';
import { aFriendsCoupon } from '../testing/a-friends-coupon';
import { aMemberCard } from '../testing/a-member-card';
import { aPayGiftRule } from '../testing/a-pay-gift-rule';
import { aPlatform, closePlatforms, noon, type TestPlatform } from '../testing/a-platform';
import { aStockedCoupon } from '../testing/buy-stock';

const appid = 'wx5f0c2d7a91e84b36';

describe('a payment to the merchant', () => {
  let wechat: TestPlatform;
  beforeEach(async () => {
    wechat = await aPlatform();
    await wechat.control('/accounts', { appid, pushUrl: 'http://127.0.0.1:9/' });
  });
  afterEach(closePlatforms);

  const add = async (cardId: string, changes: object = {}) =>
    (await wechat.post<PaygiftcardAddAnswer>('/card/paygiftcard/add', aPayGiftRule(cardId, changes))).rule_id;
  const pay = (fee: unknown, more: object = {}) =>
    wechat.control('/till/merchant-payment', { user: 'chen', fee, mchId: '1900000109', ...more });
  const packed = async () => (await wechat.pack('chen')).map(({ cardId }) => cardId);

  test('puts the coupon of the rule into the pack, with its event', async () => {
    const cardId = await wechat.createApproved();
    const rule = await add(cardId);
    const answer = await pay(5000);
    expect(answer).toMatchObject({ errMsg: 'addCard:ok', fee: 5000, ruleIds: [rule] });
    expect(answer.transId).toMatch(/^\d{28}$/);
    const [coupon] = await wechat.pack('chen');
    expect(coupon).toMatchObject({ cardId, state: 'NORMAL' });
    expect(wechat.platform.pushes.list().at(-1)!.event).toMatchObject({
      Event: 'user_get_card',
      CardId: cardId,
      UserCardCode: coupon!.code,
      FromUserName: wechat.platform.openid(appid, 'chen'),
    });
    const { card } = await wechat.post<CardGetAnswer>('/card/get', { card_id: cardId });
    expect(card).toMatchObject({ cash: { base_info: { sku: { quantity: 99, total_quantity: 100 } } } });
  });

  test('makes a member with 支付即会员', async () => {
    const cardId = await wechat.createApproved(aMemberCard());
    await add(cardId, { type: 'RULE_TYPE_PAY_MEMBER_CARD' });
    await pay(5000);
    expect(await packed()).toEqual([cardId]);
  });

  test('gives a 朋友的券', async () => {
    const cardId = await aStockedCoupon(wechat, aFriendsCoupon());
    await add(cardId);
    await pay(5000);
    expect(await packed()).toEqual([cardId]);
  });

  test.each([
    ['99 fen', 99, {}, 0],
    ['exactly the least', 100, {}, 1],
    ['exactly the most', 10_000, {}, 1],
    ['a fen too much', 10_001, {}, 0],
    ['another merchant number', 5000, { mchId: '1' }, 0],
    ['no merchant number', 5000, { mchId: undefined }, 1],
  ])('of %s gives what the rule says', async (_, fee, more, cards) => {
    await add(await wechat.createApproved());
    await pay(fee, more);
    expect(await packed()).toHaveLength(cards);
  });

  test('gives nothing before the rule begins, after its end, and once it is deleted', async () => {
    const cardId = await wechat.createApproved();
    await add(cardId, { base: { begin_time: noon + 60, end_time: noon + 120 } });
    expect(await pay(5000)).toMatchObject({ ruleIds: [], errMsg: 'addCard:fail cancel' });
    await wechat.control('/clock', { advance: 60 });
    expect(await pay(5000)).toMatchObject({ ruleIds: [expect.any(Number)] });
    await wechat.control('/clock', { advance: 60 });
    expect(await pay(5000)).toMatchObject({ ruleIds: [] });
    const rule_id = await add(cardId);
    await wechat.post('/card/paygiftcard/delete', { rule_id });
    expect(await pay(5000)).toMatchObject({ ruleIds: [] });
    expect(await packed()).toEqual([cardId]);
  });

  test('gives no more than get_limit and the stock allow', async () => {
    await add(await wechat.createApproved(aCard({ base: { get_limit: 1 } })));
    await pay(5000);
    expect(await pay(5000)).toMatchObject({ cardList: [], page: [{ refusal: 'limit-reached' }] });
    const scarce = await wechat.createApproved(aCard({ base: { sku: { quantity: 1 } } }));
    await add(scarce, { base: { mchid_list: ['2'] } });
    expect(await pay(5000, { mchId: '2', user: 'lin' })).toMatchObject({ errMsg: 'addCard:ok' });
    expect(await pay(5000, { mchId: '2' })).toMatchObject({
      cardList: [],
      page: [{ refusal: 'out-of-stock' }],
    });
  });

  test('says what is wrong with it', async () => {
    expect(await pay(undefined)).toEqual({ error: 'fee is missing' });
    expect(await pay(1.5)).toEqual({ error: 'fee must be a whole number of fen' });
    expect(await pay(100, { mchId: 'x' })).toEqual({ error: 'mchId must be digits' });
    expect(await pay(100, { user: 'nobody' })).toHaveProperty('error');
  });
});
