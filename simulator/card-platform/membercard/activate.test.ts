import sample from '../../../test/wechat-samples/MembercardActivateRequest.json';
import { defaultAccount } from '../state/default-world';
import { aCard } from '../testing/a-card';
import { aMember } from '../testing/a-member';
import { aMemberCard } from '../testing/a-member-card';
import { aPlatform, closePlatforms, noon, type TestPlatform } from '../testing/a-platform';

let wechat: TestPlatform;
beforeEach(async () => {
  wechat = await aPlatform();
});
afterEach(closePlatforms);

const activate = (body: object) => wechat.post('/card/membercard/activate', body);
const userinfo = (card_id: string, code: string) =>
  wechat.post('/card/membercard/userinfo/get', { card_id, code });
const threeFields = { custom_field2: { name: '折扣' }, custom_field3: { name: '优惠券' } };

describe('POST /card/membercard/activate', () => {
  test('makes the holder a member, with everything of the documented sample', async () => {
    const { cardId, code } = await aMember(wechat, threeFields);
    expect(await userinfo(cardId, code)).toMatchObject({ has_active: false, membership_number: '' });
    const times = { activate_begin_time: noon, activate_end_time: noon + 86_400 };
    expect(await activate({ ...sample, card_id: cardId, code, ...times })).toEqual({
      errcode: 0,
      errmsg: 'ok',
    });
    expect(await userinfo(cardId, code)).toEqual({
      errcode: 0,
      errmsg: 'ok',
      openid: wechat.platform.openid(defaultAccount.appid, 'chen'),
      nickname: '小陈',
      membership_number: 'AAA00000001',
      bonus: 100,
      balance: 200,
      sex: 'UNKNOWN',
      user_info: { common_field_list: [], custom_field_list: [] },
      user_card_status: 'NORMAL',
      has_active: true,
    });
    expect(await wechat.pack('chen')).toMatchObject([
      {
        beginTime: noon,
        endTime: noon + 86_400,
        membership: {
          active: true,
          fields: [{ value: '白银' }, { name: '折扣', value: '9折' }, { name: '优惠券', value: '200' }],
          records: [{ kind: 'bonus', change: 100, text: '旧积分同步' }],
        },
      },
    ]);
    expect(await wechat.post('/card/code/get', { code })).toMatchObject({
      card: { begin_time: noon, end_time: noon + 86_400 },
      nickname: '小陈',
      membership_number: 'AAA00000001',
      bonus: 100,
    });
  });

  test('is counted in the statistics on its day', async () => {
    const { cardId, code } = await aMember(wechat);
    await activate({ code, membership_number: '1' });
    await wechat.control('/clock', { advance: 86_400 });
    await wechat.login();
    const days = { begin_date: '2026-05-01', end_date: '2026-05-01' };
    expect(
      await wechat.post('/datacube/getcardmembercarddetail', { ...days, card_id: cardId }),
    ).toMatchObject({ list: [{ ref_date: '2026-05-01', receive_user: 1, active_user: 1 }] });
    expect(await wechat.post('/datacube/getcardmembercardinfo', { ...days, cond_source: 1 })).toMatchObject({
      list: [{ active_user: 1, total_user: 1 }],
    });
  });

  test.each([
    ['no number', { membership_number: undefined }, 41011],
    ['a long number', { membership_number: '1'.repeat(21) }, 45021],
    ['no code', { code: undefined }, 41013],
    ['an unknown code', { code: '000000000000' }, 40056],
    ['an end before its beginning', { activate_begin_time: noon, activate_end_time: noon - 1 }, 40079],
    ['a time in milliseconds', { activate_end_time: noon * 1000 }, 40079],
    ['bonus below nothing', { init_bonus: -1 }, 45022],
    ['more balance than there can be', { init_balance: 2 ** 31 }, 45023],
    ['a field value over 12 bytes', { init_custom_field_value1: '钻石会员卡' }, 45021],
    ['a value for a field that the card has not', { init_custom_field_value2: '9折' }, 40150],
    ['a picture from elsewhere', { background_pic_url: 'http://www.qq.com/a.png' }, 40141],
  ])('refuses %s', async (_, change, errcode) => {
    const { cardId, code } = await aMember(wechat);
    expect(await activate({ code, membership_number: '1', ...change })).toMatchObject({ errcode });
    expect(await userinfo(cardId, code)).toMatchObject({ has_active: false });
  });

  test('refuses bonus and balance that the card does not supply, unless the switch says otherwise', async () => {
    const { code } = await aMember(wechat, { supply_bonus: false, supply_balance: false });
    const body = { code, membership_number: '1' };
    expect(await activate({ ...body, init_bonus: 1 })).toMatchObject({ errcode: 43011 });
    expect(await activate({ ...body, init_balance: 1 })).toMatchObject({ errcode: 43010 });
    await wechat.control('/config', { memberFieldsNotSupplied: 'accepted' });
    expect(await activate({ ...body, init_bonus: 1, init_balance: 1 })).toMatchObject({ errcode: 0 });
  });

  test('refuses other cards, deleted ones, and by switch active ones', async () => {
    const coupon = await wechat.claimedCode('chen', await wechat.createApproved(aCard()));
    expect(await activate({ code: coupon, membership_number: '1' })).toMatchObject({ errcode: 72003 });
    await wechat.control('/config', { needsMemberCardCode: 40071, activateAgain: 'refused' });
    expect(await activate({ code: coupon, membership_number: '1' })).toMatchObject({ errcode: 40071 });
    const { code } = await aMember(wechat);
    expect(await activate({ code, membership_number: '1' })).toMatchObject({ errcode: 0 });
    expect(await activate({ code, membership_number: '2' })).toMatchObject({ errcode: 40078 });
    await wechat.control(`/users/chen/cards/${code}/delete`, {});
    expect(await activate({ code, membership_number: '3' })).toMatchObject({ errcode: 40127 });
  });

  test('needs the card_id of a custom code', async () => {
    const cardId = await wechat.createApproved(aMemberCard({ base: { use_custom_code: true } }));
    await wechat.claim('chen', cardId, { code: 'VIP1' });
    const body = { code: 'VIP1', membership_number: '1' };
    expect(await activate(body)).toMatchObject({ errcode: 41012 });
    expect(await activate({ ...body, card_id: cardId })).toMatchObject({ errcode: 0 });
  });
});

describe('a member card', () => {
  test('with auto_activate is active from the claim on, with the rule’s first bonus', async () => {
    const bonus_rule = { init_increase_bonus: 10 };
    const { cardId, code } = await aMember(wechat, { auto_activate: true, bonus_rule });
    expect(await userinfo(cardId, code)).toMatchObject({
      has_active: true,
      membership_number: code,
      bonus: 10,
    });
  });

  test('is never redeemed, through the API or at the till', async () => {
    const { code } = await aMember(wechat, { auto_activate: true });
    expect(await wechat.post('/card/code/consume', { code })).toMatchObject({ errcode: 40071 });
    expect(await wechat.control('/till/web-redeem', { code })).toEqual({
      error: '40071 invalid card type',
    });
    expect(await wechat.pack('chen')).toMatchObject([{ state: 'NORMAL' }]);
  });

  test('given to a friend starts anew there', async () => {
    const { cardId, code } = await aMember(wechat);
    await activate({ code, membership_number: '1', init_bonus: 5 });
    await wechat.control(`/users/chen/cards/${code}/gift`, { to: 'lin' });
    const { code: received } = await wechat.control(`/users/lin/cards/${code}/accept-gift`, {});
    expect(await userinfo(cardId, String(received))).toMatchObject({ has_active: false, bonus: 0 });
    expect(await userinfo(cardId, code)).toMatchObject({ user_card_status: 'GIFT_SUCC', bonus: 5 });
  });

  test('comes one a call since 2021-01-20; coupons beside it are added', async () => {
    const cards = [aMemberCard(), aMemberCard(), aCard()];
    const ids: string[] = [];
    for (const card of cards) ids.push(await wechat.createApproved(card));
    const claim = async (user: string) => {
      const cardList = await Promise.all(
        ids.map(async (cardId) => ({ cardId, cardExt: await wechat.cardExt(cardId) })),
      );
      const { page } = await wechat.control<{ page: { refusal: string | null }[] }>(
        `/users/${user}/add-card`,
        { cardList, confirm: true },
      );
      return page.map(({ refusal }) => refusal);
    };
    expect(await claim('chen')).toEqual([null, null, null]);
    await wechat.control('/config', { era: '2021-closed' });
    expect(await claim('lin')).toEqual([null, 'second-member-card', null]);
    expect(await wechat.pack('lin')).toHaveLength(2);
  });
});
