import { defaultAccount } from '../state/default-world';
import type { Message } from '../state/message';
import { aCard } from '../testing/a-card';
import { aFriendsCoupon } from '../testing/a-friends-coupon';
import { aPlatform, closePlatforms, type TestPlatform } from '../testing/a-platform';

const { appid } = defaultAccount;
const everyone = { filter: { is_to_all: true } };

let wechat: TestPlatform;
beforeEach(async () => {
  wechat = await aPlatform();
});
afterEach(closePlatforms);

const send = (path: string, to: object, wxcard: object, msgtype = 'wxcard') =>
  wechat.post(`/cgi-bin/message/${path}`, { ...to, msgtype, wxcard });
const openid = (user: string) => wechat.platform.openid(appid, user);
const follow = (user: string) => wechat.control(`/users/${user}/follow`, { account: appid });
const sent = () => wechat.control<Message[]>('/messages');
const read = (user: string, id: number, body: object = { confirm: true }) =>
  wechat.control(`/users/${user}/messages/${id}`, body);

describe('a mass message with a card', () => {
  test('reaches those who follow, and each can claim from it', async () => {
    const card_id = await wechat.createApproved();
    await follow('chen');
    await follow('lin');
    expect(await send('mass/sendall', everyone, { card_id })).toEqual({
      errcode: 0,
      errmsg: 'send job submission success',
      msg_id: 1,
      msg_data_id: 1,
    });
    expect(await sent()).toMatchObject([{ appid, kind: 'mass', cardId: card_id, to: ['chen', 'lin'] }]);
    expect(await read('chen', 1, {})).toMatchObject({ cardList: [], page: [{ refusal: null }] });
    expect(await wechat.pack('chen')).toEqual([]);
    expect(await read('chen', 1)).toMatchObject({ errMsg: 'addCard:ok', cardList: [{ cardId: card_id }] });
    expect(await wechat.pack('chen')).toMatchObject([{ cardId: card_id }]);
    expect(await read('min', 1)).toEqual({ error: 'there is no message 1 to min' });
  });

  test('goes to openids: two at least, all of them the account’s, only to followers', async () => {
    const card_id = await wechat.createApproved();
    await follow('chen');
    const touser = [openid('chen'), openid('lin')];
    expect(await send('mass/send', { touser: touser.slice(1) }, { card_id })).toMatchObject({
      errcode: 40130,
    });
    expect(await send('mass/send', {}, { card_id })).toMatchObject({ errcode: 40130 });
    expect(await send('mass/send', { touser: [...touser, 'oNobody'] }, { card_id })).toMatchObject({
      errcode: 40003,
    });
    expect(await send('mass/send', { touser: Array(10_001).fill('o') }, { card_id })).toMatchObject({
      errcode: 40031,
    });
    expect(await sent()).toEqual([]);
    expect(await send('mass/send', { touser }, { card_id })).toMatchObject({ errcode: 0 });
    expect(await sent()).toMatchObject([{ to: ['chen'] }]);
  });

  test('can be tried on one follower, before review too', async () => {
    const card_id = await wechat.create();
    expect(await send('mass/preview', { towxname: 'usr1' }, { card_id })).toMatchObject({ errcode: 43004 });
    expect(await send('mass/preview', { towxname: 'nobody' }, { card_id })).toMatchObject({ errcode: 40003 });
    await follow('chen');
    expect(await send('mass/preview', { towxname: 'usr1' }, { card_id })).toEqual({
      errcode: 0,
      errmsg: 'preview success',
      msg_id: 1,
    });
    expect(await send('mass/preview', { touser: openid('chen') }, { card_id })).toMatchObject({ errcode: 0 });
    expect(await read('chen', 2)).toMatchObject({ page: [{ text: '该券未通过审核' }] });
    await wechat.post('/card/testwhitelist/set', { username: ['usr1'] });
    expect(await read('chen', 2)).toMatchObject({ errMsg: 'addCard:ok' });
  });

  test('carries a card_ext for a card with its own codes, signed for one claim', async () => {
    const card_id = await wechat.createApproved(aCard({ base: { use_custom_code: true } }));
    await follow('chen');
    await follow('lin');
    expect(await send('mass/sendall', everyone, { card_id })).toMatchObject({ errcode: 40053 });
    const card_ext = await wechat.cardExt(card_id, { code: 'VIP-1' });
    expect(await send('mass/sendall', everyone, { card_id, card_ext: JSON.parse(card_ext) })).toMatchObject({
      errcode: 40053,
    });
    await send('mass/sendall', everyone, { card_id, card_ext });
    expect(await read('chen', 1)).toMatchObject({ errMsg: 'addCard:ok', cardList: [{ isSuccess: true }] });
    expect(await read('lin', 1)).toMatchObject({
      errMsg: 'addCard:fail cancel',
      page: [{ text: '签名错误' }],
    });
    expect(await wechat.pack('chen')).toMatchObject([{ code: 'VIP-1' }]);
  });

  test.each([
    ['no filter', {}, {}, 'wxcard', 41011],
    ['tags', { filter: { is_to_all: false, tag_id: 2 } }, {}, 'wxcard', 45103],
    ['no card', everyone, { card_id: '' }, 'wxcard', 41012],
    ['a card of nobody', everyone, { card_id: 'p1' }, 'wxcard', 40073],
    ['text', everyone, {}, 'text', 45103],
    ['an unknown msgtype', everyone, {}, 'smoke', 40008],
    ['a card_ext that is none', everyone, { card_ext: 'x' }, 'wxcard', 40053],
  ])('is refused with %s', async (_, to, wxcard, msgtype, errcode) => {
    const card_id = await wechat.createApproved();
    expect(await send('mass/sendall', to, { card_id, ...wxcard }, msgtype)).toMatchObject({ errcode });
    expect(await sent()).toEqual([]);
  });

  test('is refused for what nobody may have, and without the card function', async () => {
    const friends = await wechat.createApproved(aFriendsCoupon());
    expect(await send('mass/sendall', everyone, { card_id: friends })).toMatchObject({ errcode: 45030 });
    const card_id = await wechat.create();
    expect(await send('mass/sendall', everyone, { card_id })).toMatchObject({ errcode: 40078 });
    await wechat.post('/card/delete', { card_id });
    expect(await send('mass/sendall', everyone, { card_id })).toMatchObject({ errcode: 40078 });
    await wechat.control('/accounts', { appid, permissions: [] });
    expect(await send('mass/sendall', everyone, { card_id })).toMatchObject({ errcode: 48008 });
  });
});

describe('a customer service message with a card', () => {
  const custom = (card_id: string, touser = openid('chen')) => send('custom/send', { touser }, { card_id });

  test('answers whoever spoke within 48 hours', async () => {
    const card_id = await wechat.createApproved();
    expect(await custom(card_id)).toMatchObject({ errcode: 45015 });
    await wechat.control('/users/chen/speak', { account: appid });
    expect(await custom(card_id)).toEqual({ errcode: 0, errmsg: 'ok' });
    expect(await sent()).toMatchObject([{ kind: 'session', to: ['chen'] }]);
    expect(await read('chen', 1)).toMatchObject({ errMsg: 'addCard:ok' });
    await wechat.control('/clock', { advance: 48 * 3600 });
    await wechat.login();
    expect(await custom(card_id)).toMatchObject({ errcode: 45015 });
    await wechat.control('/config', { customerServiceWindow: 'none' });
    expect(await custom(card_id)).toMatchObject({ errcode: 0 });
  });

  test('counts following, and going from a card into the session, as speaking', async () => {
    const card_id = await wechat.createApproved();
    await follow('lin');
    expect(await custom(card_id, openid('lin'))).toMatchObject({ errcode: 0 });
    const code = await wechat.claimedCode('chen', card_id);
    await wechat.control(`/users/chen/cards/${code}/enter-session`, {});
    expect(await custom(card_id)).toMatchObject({ errcode: 0 });
  });

  test('is refused for nobody, and for a mini-program’s openid', async () => {
    const card_id = await wechat.createApproved();
    expect(await custom(card_id, '')).toMatchObject({ errcode: 40003 });
    const inMiniProgram = wechat.platform.openid('wx1d5e8a3c7b904f26', 'chen');
    expect(await custom(card_id, inMiniProgram)).toMatchObject({ errcode: 40003 });
    expect(await wechat.control('/users/chen/speak', { account: 'wx0' })).toEqual({
      error: 'there is no account with this appid',
    });
  });
});
