import sample from '../../../test/wechat-samples/MembercardUpdateuserRequest.json';
import { defaultAccount } from '../state/default-world';
import { aMember, eventsOf } from '../testing/a-member';
import { aPlatform, closePlatforms, noon, type TestPlatform } from '../testing/a-platform';

let wechat: TestPlatform;
let cardId: string;
let code: string;
beforeEach(async () => {
  wechat = await aPlatform();
  ({ cardId, code } = await aMember(wechat));
  const activation = { code, membership_number: '1', init_bonus: 100, init_balance: 500 };
  await wechat.post('/card/membercard/activate', activation);
});
afterEach(closePlatforms);

const update = (body: object) => wechat.post('/card/membercard/updateuser', { code, ...body });
const openid = () => wechat.platform.openid(defaultAccount.appid, 'chen');
const changes = () => eventsOf(wechat).filter(({ Event }) => Event === 'update_member_card');

describe('POST /card/membercard/updateuser', () => {
  test('adds to bonus and balance, keeps records, and pushes what changed', async () => {
    expect(
      await update({ add_bonus: 30, record_bonus: '消费30元', add_balance: -200, record_balance: '咖啡' }),
    ).toEqual({ errcode: 0, errmsg: 'ok', result_bonus: 130, result_balance: 300, openid: openid() });
    expect(changes()).toEqual([
      {
        ToUserName: defaultAccount.originalId,
        FromUserName: openid(),
        CreateTime: noon,
        MsgType: 'event',
        Event: 'update_member_card',
        CardId: cardId,
        UserCardCode: code,
        ModifyBonus: 30,
        ModifyBalance: -200,
      },
    ]);
    expect(await wechat.pack('chen')).toMatchObject([
      {
        membership: {
          bonus: 130,
          balance: 300,
          records: [
            { kind: 'bonus', change: 30, text: '消费30元', time: noon, told: true },
            { kind: 'balance', change: -200, text: '咖啡', time: noon, told: true },
          ],
        },
      },
    ]);
  });

  test('takes the documented sample: whole amounts count before changes', async () => {
    expect(await update({ ...sample, code, card_id: cardId })).toMatchObject({
      errcode: 0,
      result_bonus: 3000,
      result_balance: 3000,
    });
  });

  test('sets fields without a push, and tells nobody of what notify_optional excludes', async () => {
    expect(await update({ custom_field_value1: '黄金' })).toMatchObject({ errcode: 0, result_bonus: 100 });
    expect(changes()).toEqual([]);
    await update({ add_bonus: 1, notify_optional: { is_notify_bonus: false } });
    expect(await wechat.pack('chen')).toMatchObject([
      { membership: { fields: [{ value: '黄金' }], records: [{ change: 1, told: false }] } },
    ]);
  });

  test.each([
    ['spending more bonus than there is', { add_bonus: -101 }, 45022],
    ['bonus without end', { add_bonus: 2 ** 31 - 1 }, 45022],
    ['spending more balance than there is', { add_balance: -501 }, 45023],
    ['a negative balance', { balance: -1 }, 45023],
    ['a record over 14 汉字', { add_bonus: 1, record_bonus: '一'.repeat(15) }, 45021],
    ['a field value over 12 bytes', { custom_field_value1: '钻石会员卡' }, 45021],
    ['a field that the card has not', { custom_field_value3: '1' }, 40150],
    ['a flag that is text', { notify_optional: { is_notify_bonus: 'no' } }, 47001],
    ['an unknown code', { code: '000000000000' }, 40056],
  ])('refuses %s and changes nothing', async (_, body, errcode) => {
    expect(await update(body)).toMatchObject({ errcode });
    expect(changes()).toEqual([]);
    const member = await wechat.post('/card/membercard/userinfo/get', { card_id: cardId, code });
    expect(member).toMatchObject({ bonus: 100, balance: 500 });
  });

  test('waits for the activation, unless the switch says otherwise', async () => {
    const { code: inactive } = await aMember(wechat);
    expect(await update({ code: inactive, add_bonus: 1 })).toMatchObject({ errcode: 40078 });
    await wechat.control('/config', { inactiveMember: 'accepted' });
    expect(await update({ code: inactive, add_bonus: 1 })).toMatchObject({ errcode: 0, result_bonus: 1 });
  });
});

describe('POST /card/membercard/userinfo/get', () => {
  const userinfo = (body: object) => wechat.post('/card/membercard/userinfo/get', body);

  test('wants a card and a code of the account', async () => {
    expect(await userinfo({ code })).toMatchObject({ errcode: 41012 });
    expect(await userinfo({ card_id: cardId })).toMatchObject({ errcode: 41013 });
    expect(await userinfo({ card_id: 'pNone', code })).toMatchObject({ errcode: 40056 });
    const coupon = await wechat.createApproved();
    const other = await wechat.claimedCode('chen', coupon);
    expect(await userinfo({ card_id: coupon, code: other })).toMatchObject({ errcode: 72003 });
  });
});

describe('a member card thrown away', () => {
  const restore = () => wechat.control(`/users/chen/cards/${code}/restore`, {});

  test('comes back with everything, and the merchant is told', async () => {
    await wechat.control(`/users/chen/cards/${code}/delete`, {});
    expect(await update({ add_bonus: 1 })).toMatchObject({ errcode: 40127 });
    expect(await wechat.pack('chen')).toEqual([]);
    expect(await wechat.control('/users/chen/deleted-cards')).toMatchObject([{ code, state: 'DELETE' }]);
    expect(await restore()).toEqual({});
    expect(eventsOf(wechat).at(-1)).toMatchObject({
      Event: 'user_get_card',
      FromUserName: openid(),
      UserCardCode: code,
      IsRestoreMemberCard: 1,
      IsGiveByFriend: 0,
      OuterStr: 'door',
    });
    expect(await wechat.pack('chen')).toMatchObject([{ code, state: 'NORMAL', membership: { bonus: 100 } }]);
    expect(await wechat.control('/users/chen/deleted-cards')).toEqual([]);
  });

  test('is the only kind of card that comes back', async () => {
    expect(await restore()).toHaveProperty('error');
    const coupon = await wechat.claimedCode('chen', await wechat.createApproved());
    await wechat.control(`/users/chen/cards/${coupon}/delete`, {});
    expect(await wechat.control(`/users/chen/cards/${coupon}/restore`, {})).toHaveProperty('error');
  });
});

describe('looking at a member card', () => {
  const view = (of: string) => wechat.control(`/users/chen/cards/${of}/view`, {});
  const views = () => eventsOf(wechat).filter(({ Event }) => Event === 'user_view_card');

  test('is pushed with need_push_on_view, and only then', async () => {
    await view(code);
    expect(views()).toEqual([]);
    const pushing = await aMember(wechat, {}, { need_push_on_view: true });
    await view(pushing.code);
    expect(views()).toMatchObject([
      { FromUserName: openid(), CardId: pushing.cardId, UserCardCode: pushing.code, OuterStr: 'door' },
    ]);
  });
});
