import type { CodeGetAnswer, UserCardListAnswer } from '#server/wechat/wire/index';
import { aFriendsCoupon, friendsEnd } from '../testing/a-friends-coupon';
import { aListener } from '../testing/a-listener';
import { aPlatform, closePlatforms, noon, type TestPlatform } from '../testing/a-platform';
import { aStockedCoupon, buyStock, claimByScan, scannedCode } from '../testing/buy-stock';
import type { RewardResult } from './take-reward';

const appid = 'wx5f0c2d7a91e84b36';

/** In the world at the start 小陈 and 小林 are friends; 阿敏 knows neither. */
describe('a 朋友的券 that was claimed', () => {
  let wechat: TestPlatform;
  let card_id: string;
  let code: string;
  beforeEach(async () => {
    wechat = await aPlatform();
    card_id = await aStockedCoupon(wechat, aFriendsCoupon());
    code = await scannedCode(wechat, card_id);
  });
  afterEach(closePlatforms);

  const openid = (user: string) => wechat.platform.openid(appid, user);
  const mark = (user: string) => wechat.post('/card/code/mark', { code, card_id, openid: openid(user) });
  const show = (user: string, of = code) => wechat.control(`/users/${user}/cards/${of}/show`, {});
  const consume = (body: object = {}) => wechat.post('/card/code/consume', { code, ...body });
  const cardList = (user: string) =>
    wechat.post<UserCardListAnswer>('/card/user/getcardlist', { openid: openid(user) });

  test('is in the friend’s list, too, and in nobody else’s', async () => {
    expect(await wechat.pack('chen')).toMatchObject([{ code, sharedBy: null }]);
    expect(await wechat.pack('lin')).toMatchObject([{ code, sharedBy: 'chen', state: 'NORMAL' }]);
    expect(await wechat.pack('min')).toEqual([]);
  });

  test('has 自助核销 only with a verify code', async () => {
    const open = (cell: object) =>
      wechat.post('/card/selfconsumecell/set', { card_id, is_open: true, ...cell });
    expect(await open({})).toMatchObject({ errcode: 40153 });
    expect(await open({ need_verify_cod: true })).toMatchObject({ errcode: 0 });
  });

  test('is the claimer’s in getcardlist; has_share_card tells the friend', async () => {
    expect(await cardList('chen')).toMatchObject({ card_list: [{ code, card_id }], has_share_card: true });
    expect(await cardList('lin')).toMatchObject({ card_list: [], has_share_card: true });
    expect(await cardList('min')).toMatchObject({ card_list: [], has_share_card: false });
  });

  test('cannot be thrown away by a friend', async () => {
    expect(await wechat.control(`/users/lin/cards/${code}/delete`, {})).toHaveProperty('error');
    expect(await wechat.pack('chen')).toHaveLength(1);
  });

  test('is redeemed at the till by the friend who shows it', async () => {
    await show('lin');
    expect(await consume()).toMatchObject({ errcode: 0, openid: openid('lin') });
    expect(await wechat.pack('chen')).toMatchObject([{ state: 'CONSUMED' }]);
    expect(await wechat.pack('lin')).toMatchObject([{ state: 'CONSUMED', sharedBy: 'chen' }]);
    await wechat.control('/clock', { advance: 1 });
    expect(await consume()).toMatchObject({ errcode: 40099 });
  });

  test('tells the merchant who redeemed it', async () => {
    const merchant = await aListener();
    await wechat.control('/accounts', { appid, pushUrl: merchant.url, pushMode: 'plain' });
    await mark('lin');
    await consume({ openid: openid('lin') });
    const [push] = await merchant.untilHeard(1);
    expect(push!.body).toContain(`<FromUserName><![CDATA[${openid('lin')}]]></FromUserName>`);
    await merchant.close();
  });

  test('is one person’s while that person shows it', async () => {
    await show('lin');
    expect(await show('chen')).toHaveProperty('error');
    expect(await mark('chen')).toMatchObject({ errcode: 40146 });
    await wechat.control('/clock', { advance: 300 });
    expect(await show('chen')).toMatchObject({ code });
  });

  test.each([40003, 43018])('is not redeemed unless shown or marked: %d by switch', async (errcode) => {
    await wechat.control('/config', { unmarkedConsume: errcode });
    expect(await consume()).toMatchObject({ errcode });
    expect(await consume({ openid: openid('chen') })).toMatchObject({ errcode });
    await mark('chen');
    expect(await consume()).toMatchObject({ errcode });
  });

  test('is redeemed online only by whoever marked it', async () => {
    await mark('lin');
    expect(await consume({ openid: openid('chen') })).toMatchObject({ errcode: 40146 });
    expect(await consume({ openid: openid('lin') })).toMatchObject({ errcode: 0, openid: openid('lin') });
  });

  test('of two friends at the same time one gets 0, the other no coupon', async () => {
    await mark('lin');
    const answers = await Promise.all([
      consume({ openid: openid('lin') }),
      consume({ openid: openid('lin') }),
      consume({ openid: openid('chen') }),
    ]);
    expect(answers.map(({ errcode }) => errcode)).toEqual([0, 40099, 40099]);
  });

  test('counts how often who holds it has used this card', async () => {
    await show('lin');
    await consume();
    const second = await scannedCode(wechat, card_id);
    await show('lin', second);
    const answer = await wechat.post<CodeGetAnswer>('/card/code/get', { code: second });
    expect(answer).toMatchObject({ mark_openid: openid('lin'), use_count: 1, openid: openid('chen') });
  });

  test('leaves the friends’ lists when its owner throws it away', async () => {
    await wechat.control(`/users/chen/cards/${code}/delete`, {});
    expect(await wechat.pack('lin')).toEqual([]);
  });

  test('says what it asks for', async () => {
    expect(await wechat.pack('chen')).toMatchObject([
      { title: '5元代金券', subTitle: '无起用金额限制,全场通用,不限品类' },
    ]);
  });

  describe('after it was redeemed', () => {
    const reward = (user: string, of: string) =>
      wechat.control<RewardResult>(`/users/${user}/cards/${of}/reward`, {});
    const redeemedBy = async (user: string, cardId: string) => {
      const one = await scannedCode(wechat, cardId);
      await show(user, one);
      await wechat.post('/card/code/consume', { code: one });
      return one;
    };

    test('gives its redeemer one more of itself, once, beyond get_limit', async () => {
      const card = aFriendsCoupon({ base: { get_limit: 1 }, advanced: { consume_share_self_num: 1 } });
      const cardId = await aStockedCoupon(wechat, card, 5);
      const one = await redeemedBy('chen', cardId);
      expect(await wechat.pack('chen')).toContainEqual(expect.objectContaining({ code: one, reward: true }));
      expect(await reward('chen', one)).toMatchObject({
        errMsg: 'consumeAndShareCard:ok',
        cardList: [{ cardId, isSuccess: true }],
      });
      expect(await reward('chen', one)).toHaveProperty('error');
      expect((await claimByScan(wechat, cardId)).page).toMatchObject([{ refusal: 'limit-reached' }]);
    });

    test('gives the card that it names, while there is stock', async () => {
      const other = await wechat.createApproved(aFriendsCoupon());
      const advanced = { consume_share_card_list: [{ card_id: other, num: 1 }] };
      const one = await redeemedBy('chen', await aStockedCoupon(wechat, aFriendsCoupon({ advanced })));
      expect(await reward('chen', one)).toMatchObject({ page: [{ text: '已领完' }] });
      await buyStock(wechat, other, 1);
      expect(await reward('chen', one)).toMatchObject({ cardList: [{ cardId: other }] });
    });

    test('gives nothing when the card promises nothing', async () => {
      const one = await redeemedBy('chen', card_id);
      expect(await reward('chen', one)).toHaveProperty('error');
    });
  });

  describe('before review', () => {
    test('is claimed by the white list, and seen by friends on it', async () => {
      const cardId = await wechat.create(aFriendsCoupon());
      await buyStock(wechat, cardId, 2);
      await wechat.post('/card/testwhitelist/set', { username: ['usr1'] });
      await claimByScan(wechat, cardId);
      expect(await wechat.pack('lin')).toHaveLength(1);
      await wechat.post('/card/testwhitelist/set', { username: ['usr1', 'usr2'] });
      expect(await wechat.pack('lin')).toHaveLength(2);
    });
  });

  test.each([
    [5 * 86_400, ''],
    [5 * 86_400 + 1, '未生效'],
  ])('can be claimed %d seconds before its beginning: “%s”', async (before, text) => {
    const date_info = {
      type: 'DATE_TYPE_FIX_TIME_RANGE',
      begin_timestamp: noon + before,
      end_timestamp: friendsEnd,
    };
    const early = await aStockedCoupon(wechat, aFriendsCoupon({ base: { date_info } }));
    expect((await claimByScan(wechat, early)).page).toMatchObject([{ text }]);
  });
});
