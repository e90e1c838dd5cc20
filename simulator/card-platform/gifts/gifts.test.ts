import { aCard } from '../testing/a-card';
import { aPlatform, closePlatforms, type TestPlatform } from '../testing/a-platform';

const appid = 'wx5f0c2d7a91e84b36';

describe('a card given to a friend', () => {
  let wechat: TestPlatform;
  beforeEach(async () => {
    wechat = await aPlatform();
    await wechat.control('/accounts', { appid, pushUrl: 'http://127.0.0.1:9/' });
  });
  afterEach(closePlatforms);

  const claimed = async (base: object = {}) =>
    wechat.claimedCode('chen', await wechat.createApproved(aCard({ base })), { outer_str: 'grant-1' });
  const give = (code: string, to = 'lin') => wechat.control(`/users/chen/cards/${code}/gift`, { to });
  const accept = (code: string) =>
    wechat.control<{ code: string }>(`/users/lin/cards/${code}/accept-gift`, {});
  const giveBack = (user: string, code: string) =>
    wechat.control(`/users/${user}/cards/${code}/return-gift`, {});
  const lastEvent = () => wechat.platform.pushes.list().at(-1)?.event;
  const read = (code: string, check_consume = false) =>
    wechat.post('/card/code/get', { code, check_consume });
  const consume = (code: string) => wechat.post('/card/code/consume', { code });
  const openid = (user: string) => wechat.platform.openid(appid, user);

  test('is on its way: it cannot be redeemed, and the merchant is told', async () => {
    const code = await claimed();
    expect(await give(code)).toEqual({});
    expect(await read(code)).toMatchObject({ errcode: 0, can_consume: false, user_card_status: 'GIFTING' });
    expect(await read(code, true)).toMatchObject({ errcode: 40127 });
    expect(await consume(code)).toMatchObject({ errcode: 40078 });
    expect(lastEvent()).toMatchObject({
      Event: 'user_gifting_card',
      FromUserName: openid('chen'),
      UserCardCode: code,
      IsReturnBack: 0,
      FriendUserName: openid('lin'),
      IsChatRoom: 0,
    });
  });

  test('gets a new code when the friend takes it; the old one is gone', async () => {
    const code = await claimed();
    await give(code);
    const { code: received } = await accept(code);
    expect(received).toMatch(/^\d{12}$/);
    expect(received).not.toBe(code);
    expect(lastEvent()).toMatchObject({
      Event: 'user_get_card',
      FromUserName: openid('lin'),
      IsGiveByFriend: 1,
      UserCardCode: received,
      OldUserCardCode: code,
      FriendUserName: openid('chen'),
      OuterStr: 'grant-1',
    });
    expect(await read(code)).toMatchObject({ errcode: 40056 });
    expect(await read(code, true)).toMatchObject({ errcode: 40056 });
    expect(await consume(code)).toMatchObject({ errcode: 40127 });
    expect(await wechat.pack('chen')).toEqual([]);
    expect(await wechat.pack('lin')).toMatchObject([{ code: received, state: 'NORMAL' }]);
    expect(await consume(received)).toMatchObject({ errcode: 0, openid: openid('lin') });
  });

  test('does not count as a claim of the friend', async () => {
    const cardId = await wechat.createApproved(aCard({ base: { get_limit: 1 } }));
    const code = await wechat.claimedCode('chen', cardId);
    await give(code);
    await accept(code);
    expect((await wechat.claim('chen', cardId)).page[0]?.refusal).toBe('limit-reached');
    expect((await wechat.claim('lin', cardId)).page[0]?.refusal).toBeNull();
  });

  test('keeps a custom code, for the merchant to rename', async () => {
    const card_id = await wechat.createApproved(aCard({ base: { use_custom_code: true } }));
    await wechat.claim('chen', card_id, { code: 'VIP-1' });
    await give('VIP-1');
    expect(await accept('VIP-1')).toMatchObject({ code: 'VIP-1' });
    expect(
      await wechat.post('/card/code/update', { code: 'VIP-1', card_id, new_code: 'VIP-2' }),
    ).toMatchObject({
      errcode: 0,
    });
    expect(await wechat.pack('lin')).toMatchObject([{ code: 'VIP-2' }]);
  });

  test.each(['lin', 'chen'])('comes back when %s wants it so', async (user) => {
    const code = await claimed();
    await give(code);
    expect(await giveBack(user, code)).toEqual({});
    expect(lastEvent()).toMatchObject({ Event: 'user_gifting_card', IsReturnBack: 1, UserCardCode: code });
    expect(await consume(code)).toMatchObject({ errcode: 0 });
  });

  test('waits for a day; then only its donor can take it back', async () => {
    const code = await claimed();
    await give(code);
    await wechat.control('/clock', { advance: 86_400 });
    await wechat.login();
    expect(await read(code)).toMatchObject({ can_consume: false, user_card_status: 'GIFT_TIMEOUT' });
    expect(await consume(code)).toMatchObject({ errcode: 40078 });
    expect(await accept(code)).toEqual({ error: 'the card has waited too long, or has expired' });
    expect(await giveBack('lin', code)).toEqual({ error: 'the card has waited too long, or has expired' });
    expect(await giveBack('chen', code)).toEqual({});
    expect(await read(code)).toMatchObject({ can_consume: true, user_card_status: 'NORMAL' });
  });

  test('comes back by itself where the switch says so, once, and the merchant is told', async () => {
    await wechat.control('/config', { untakenGift: 'comes-back', giftLifeSeconds: 3600 });
    const code = await claimed();
    const taken = await claimed();
    await give(code);
    await give(taken);
    await accept(taken);
    await wechat.control('/clock', { advance: 3599 });
    expect(await read(code)).toMatchObject({ user_card_status: 'GIFTING' });
    await wechat.control('/clock', { advance: 1 });
    expect(await read(code)).toMatchObject({ can_consume: true, user_card_status: 'NORMAL' });
    await wechat.control('/clock', { advance: 3600 });
    const returned = wechat.platform.pushes
      .list()
      .filter(({ event }) => 'IsReturnBack' in event && event.IsReturnBack);
    expect(returned.map(({ event }) => event)).toEqual([
      expect.objectContaining({
        FromUserName: openid('chen'),
        FriendUserName: openid('lin'),
        UserCardCode: code,
      }),
    ]);
    expect(await accept(code)).toEqual({ error: 'this card is not on its way to or from this person' });
  });

  test('comes back as soon as the switch is turned, when its time is over', async () => {
    const code = await claimed();
    await give(code);
    await wechat.control('/clock', { advance: 5000 });
    await wechat.control('/clock', { advance: 86_400 });
    await wechat.login();
    expect(await read(code)).toMatchObject({ user_card_status: 'GIFT_TIMEOUT' });
    await wechat.control('/config', { untakenGift: 'comes-back' });
    await wechat.control('/clock', { advance: 0 });
    expect(await read(code)).toMatchObject({ user_card_status: 'NORMAL' });
  });

  test('is refused when it may not be given, is used, or they are no friends', async () => {
    const kept = await claimed({ can_give_friend: false });
    expect(await give(kept)).toHaveProperty('error', expect.stringContaining('can_give_friend'));
    const code = await claimed();
    expect(await give(code, 'min')).toEqual({ error: 'the two are no friends' });
    expect(await wechat.control('/users/chen/friends', { add: ['min'] })).toEqual({
      friends: ['lin', 'min'],
    });
    await consume(code);
    expect(await give(code, 'min')).toEqual({ error: 'only a NORMAL card can be given' });
    expect(await wechat.control('/users/min/friends', { remove: ['chen'] })).toEqual({ friends: [] });
    expect(await accept(code)).toHaveProperty('error');
    expect(await giveBack('min', code)).toHaveProperty('error');
  });
});
