import { aCard } from '../testing/a-card';
import { aPlatform, closePlatforms, type TestPlatform } from '../testing/a-platform';

const path = (name: string) => `/card/generalcard/${name}`;

describe('/card/generalcard', () => {
  let wechat: TestPlatform;
  beforeAll(async () => {
    wechat = await aPlatform();
    await wechat.control('/users/chen/friends', { add: ['lin'] });
  });
  afterAll(closePlatforms);

  const claimed = async (own: object = {}, base: object = {}) => {
    const card_id = await wechat.createApproved(aCard({ type: 'GENERAL_CARD', own, base }));
    return { card_id, code: await wechat.claimedCode('chen', card_id) };
  };
  const heldBy = async (user: string, code: string) =>
    (await wechat.pack(user)).find((card) => card.code === code)?.general;

  test('a card with auto_activate is ready and filled from the start', async () => {
    const { code } = await claimed({ auto_activate: true, init_balance: 5000, init_bonus: 7 });
    expect(await heldBy('chen', code)).toMatchObject({ active: true, balance: 5000, bonus: 7 });
  });

  test('activate gives the card its number and what is on it', async () => {
    const named = await claimed({ custom_field1: { name: '等级', url: 'www.qq.com' } });
    expect(await heldBy('chen', named.code)).toMatchObject({ active: false, balance: 0 });
    const answer = await wechat.post(path('activate'), {
      ...named,
      card_number: 'NO-1',
      init_bonus: 10,
      init_balance: 20000,
      init_custom_field_value1: '白银',
      background_pic_url: 'http://mmbiz.qpic.cn/mmbiz/back/0',
    });
    expect(answer).toEqual({ errcode: 0, errmsg: 'ok' });
    expect(await heldBy('chen', named.code)).toEqual({
      active: true,
      cardNumber: 'NO-1',
      bonus: 10,
      balance: 20000,
      customFieldValues: { custom_field1: '白银' },
      backgroundPicUrl: 'http://mmbiz.qpic.cn/mmbiz/back/0',
    });
  });

  test('activate without amounts takes those of the card', async () => {
    const named = await claimed();
    await wechat.post(path('activate'), { ...named, card_number: 'NO-2' });
    expect(await heldBy('chen', named.code)).toMatchObject({ balance: 10000 });
  });

  test('unactivate makes it wait again', async () => {
    const named = await claimed({ auto_activate: true });
    expect(await wechat.post(path('unactivate'), named)).toEqual({ errcode: 0, errmsg: 'ok' });
    expect(await heldBy('chen', named.code)).toMatchObject({ active: false, balance: 10000 });
  });

  test('updateuser sets and adds, and answers what is there now', async () => {
    const named = await claimed({ auto_activate: true });
    const openid = wechat.platform.openid('wx5f0c2d7a91e84b36', 'chen');
    const change = { bonus: 3000, add_balance: -4000, record_bonus: '消费30元，获得3积分' };
    expect(await wechat.post(path('updateuser'), { ...named, ...change })).toEqual({
      errcode: 0,
      errmsg: 'ok',
      result_bonus: 3000,
      result_balance: 6000,
      openid,
    });
    const more = { balance: 100, custom_field_value3: '黄金' };
    expect(await wechat.post(path('updateuser'), { ...named, ...more })).toMatchObject({
      result_bonus: 3000,
      result_balance: 100,
    });
    expect(await heldBy('chen', named.code)).toMatchObject({ customFieldValues: { custom_field3: '黄金' } });
  });

  test.each([
    ['activate', { card_number: undefined }, 41011],
    ['activate', { card_number: '1', init_balance: -1 }, 45023],
    ['activate', { card_number: '1', init_bonus: -1 }, 45022],
    ['activate', { card_number: '1', init_custom_field_value2: '五个汉字啊' }, 45021],
    ['updateuser', { add_balance: -10001 }, 45023],
    ['updateuser', { add_bonus: -1 }, 45022],
    ['updateuser', { balance: 1000000001 }, 45023],
    ['updateuser', { bonus: 1000000001 }, 45022],
    ['updateuser', { custom_field_value1: '五个汉字啊' }, 45021],
    ['updateuser', { record_balance: '一二三四五六七八九十一二三四五' }, 45021],
    ['updateuser', { can_give_friend: 'true' }, 47001],
  ])('%s with %j is refused with %d and changes nothing', async (name, members, errcode) => {
    const named = await claimed({ auto_activate: true });
    const before = await heldBy('chen', named.code);
    expect(await wechat.post(path(name), { ...named, ...members })).toMatchObject({ errcode });
    expect(await heldBy('chen', named.code)).toEqual(before);
  });

  test.each(['activate', 'unactivate', 'updateuser'])('%s is for gift cards that are there', async (name) => {
    const coupon = await wechat.createApproved();
    const code = await wechat.claimedCode('lin', coupon);
    expect(await wechat.post(path(name), { code })).toMatchObject({ errcode: 40071 });
    expect(await wechat.post(path(name), { code: '1' })).toMatchObject({ errcode: 40056 });
    expect(await wechat.post(path(name), { card_number: '1' })).toMatchObject({ errcode: 41013 });
    const withdrawn = await claimed();
    await wechat.post('/card/code/unavailable', withdrawn);
    expect(await wechat.post(path(name), withdrawn)).toMatchObject({ errcode: 40127 });
  });

  test('can_give_friend of one code goes before the card’s', async () => {
    const named = await claimed({ auto_activate: true }, { can_give_friend: false });
    const gift = `/users/chen/cards/${named.code}/gift`;
    expect(await wechat.control(gift, { to: 'lin' })).toHaveProperty('error');
    await wechat.post(path('updateuser'), { ...named, can_give_friend: true });
    expect(await wechat.control(gift, { to: 'lin' })).toEqual({});
    const taken = await wechat.control<{ code: string }>(`/users/lin/cards/${named.code}/accept-gift`, {});
    expect(await heldBy('lin', taken.code)).toMatchObject({ balance: 10000 });
  });
});
