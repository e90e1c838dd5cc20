import { encryptCode } from '../codes/encrypted-code';
import { aCard } from '../testing/a-card';
import { aPlatform, closePlatforms, noon, type TestPlatform } from '../testing/a-platform';

const appid = 'wx5f0c2d7a91e84b36';

let wechat: TestPlatform;
beforeEach(async () => {
  wechat = await aPlatform();
  await wechat.control('/accounts', { appid, pushUrl: 'http://127.0.0.1:9/' });
});
afterEach(closePlatforms);

const turn = (change: object) => wechat.control('/config', change);
const aCode = async (base: object = {}) =>
  wechat.claimedCode('chen', await wechat.createApproved(aCard({ base })));
const get = (body: object) => wechat.post('/card/code/get', body);
const lastEvent = () => wechat.platform.pushes.list().at(-1)?.event;

test('giftTimeoutCode', async () => {
  const code = await aCode();
  await wechat.control(`/users/chen/cards/${code}/gift`, { to: 'lin' });
  await wechat.control('/clock', { advance: 86_400 });
  await wechat.login();
  expect(await wechat.post('/card/code/consume', { code })).toMatchObject({ errcode: 40078 });
  await turn({ giftTimeoutCode: 40127 });
  expect(await wechat.post('/card/code/consume', { code })).toMatchObject({ errcode: 40127 });
});

test('checkConsume', async () => {
  const code = await aCode();
  await wechat.post('/card/code/consume', { code });
  expect(await get({ code })).toMatchObject({ errcode: 40099 });
  await turn({ checkConsume: false });
  expect(await get({ code })).toMatchObject({ errcode: 0, can_consume: false });
  expect(await get({ code, check_consume: true })).toMatchObject({ errcode: 40099 });
});

test('earlyCode', async () => {
  const begin_timestamp = noon + 86_400;
  const date_info = {
    type: 'DATE_TYPE_FIX_TIME_RANGE',
    begin_timestamp,
    end_timestamp: begin_timestamp + 86_400,
  };
  const code = await aCode({ date_info });
  expect(await get({ code })).toMatchObject({ errcode: 40079 });
  await turn({ earlyCode: 'ok' });
  expect(await get({ code })).toMatchObject({ errcode: 0, can_consume: false, user_card_status: 'NORMAL' });
});

test('newcodeMember', async () => {
  const card_id = await wechat.createApproved(aCard({ base: { use_custom_code: true } }));
  await wechat.claim('chen', card_id, { code: 'VIP-1' });
  const update = { card_id, code: 'VIP-1', newcode: 'VIP-2' };
  expect(await wechat.post('/card/code/update', update)).toMatchObject({ errcode: 40116 });
  await turn({ newcodeMember: 'accepted' });
  expect(await wechat.post('/card/code/update', update)).toMatchObject({ errcode: 0 });
  expect(await get({ card_id, code: 'VIP-2' })).toMatchObject({ errcode: 0 });
});

test('encryptCodeForm', async () => {
  const raw = encryptCode(appid, 'pCard', '018255396048');
  const decrypt = (encrypt_code: string) => wechat.post('/card/code/decrypt', { encrypt_code });
  expect(await decrypt(encodeURIComponent(raw))).toMatchObject({ errcode: 40075 });
  await turn({ encryptCodeForm: 'either' });
  expect(await decrypt(encodeURIComponent(raw))).toMatchObject({ code: '018255396048' });
  expect(await decrypt(raw)).toMatchObject({ code: '018255396048' });
  expect(await decrypt('%')).toMatchObject({ errcode: 40075 });
});

test('depositAnswer', async () => {
  const get_custom_code_mode = 'GET_CUSTOM_CODE_MODE_DEPOSIT';
  const base = { use_custom_code: true, get_custom_code_mode, sku: { quantity: 0 } };
  const card_id = await wechat.createApproved(aCard({ base }));
  await turn({ depositAnswer: 'counts' });
  const deposit = { card_id, code: ['A1', 'A2', 'x'.repeat(21)] };
  expect(await wechat.post('/card/code/deposit', deposit)).toMatchObject({
    succ_code: 2,
    duplicate_code: 0,
    fail_code: 1,
  });
  expect(await wechat.post('/card/code/getdepositcount', { card_id })).toMatchObject({ count: 2 });
});

test.each([
  ['outer_str', 'till-1'],
  ['outer_id', '7'],
  ['none', ''],
])('consumeOuterStr %s', async (consumeOuterStr, OuterStr) => {
  await turn({ consumeOuterStr });
  const code = await aCode();
  await wechat.post('/card/code/consume', { code, outer_str: 'till-1', outer_id: 7 });
  expect(lastEvent()).toMatchObject({ Event: 'user_consume_card', OuterStr });
});

test('eventCodes', async () => {
  await turn({ eventCodes: 'empty' });
  const [redeemed, deleted] = [await aCode(), await aCode()];
  expect(lastEvent()).toMatchObject({ Event: 'user_get_card', UserCardCode: deleted });
  await wechat.post('/card/code/consume', { code: redeemed });
  expect(lastEvent()).toMatchObject({ Event: 'user_consume_card', UserCardCode: '' });
  await wechat.control(`/users/chen/cards/${deleted}/delete`, {});
  expect(lastEvent()).toMatchObject({ Event: 'user_del_card', UserCardCode: '' });
  const card_id = await wechat.createApproved(aCard({ base: { use_custom_code: true } }));
  await wechat.claim('chen', card_id, { code: 'VIP-1' });
  await wechat.post('/card/code/consume', { card_id, code: 'VIP-1' });
  expect(lastEvent()).toMatchObject({ UserCardCode: 'VIP-1' });
});

test('ticketLife', async () => {
  const ticket = async () => (await wechat.get('/cgi-bin/ticket/getticket?type=wx_card')).ticket;
  const cardId = await wechat.createApproved();
  const first = await ticket();
  await wechat.login();
  await wechat.control('/clock', { advance: 300 });
  expect(await ticket()).toBe(first);
  await turn({ ticketLife: 'with-token' });
  expect(await ticket()).not.toBe(first);
  const cardList = [{ cardId, cardExt: await wechat.cardExt(cardId) }];
  await wechat.login();
  await wechat.control('/clock', { advance: 300 });
  expect(await wechat.control('/users/chen/add-card', { cardList })).toMatchObject({
    page: [{ refusal: 'wrong-signature' }],
  });
});

test('qrcodeCards and outerStrBytes', async () => {
  await turn({ qrcodeCards: 1, outerStrBytes: 3 });
  const card_id = await wechat.create();
  const qrcode = (...card_list: object[]) =>
    wechat.post('/card/qrcode/create', {
      action_name: 'QR_MULTIPLE_CARD',
      action_info: { multiple_card: { card_list } },
    });
  expect(await qrcode({ card_id }, { card_id })).toMatchObject({ errcode: 45039 });
  expect(await qrcode({ card_id, outer_str: '券券' })).toMatchObject({ errcode: 45021 });
  expect(await qrcode({ card_id, outer_str: '券' })).toMatchObject({ errcode: 0 });
});
