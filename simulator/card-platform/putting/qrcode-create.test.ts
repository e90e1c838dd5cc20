import jsQR from 'jsqr';
import { PNG } from 'pngjs';
import type { QrcodeCreateAnswer } from '#server/wechat/wire/index';
import { aCard } from '../testing/a-card';
import { aPlatform, closePlatforms, type TestPlatform } from '../testing/a-platform';

describe('POST /card/qrcode/create', () => {
  let wechat: TestPlatform;
  beforeEach(async () => {
    wechat = await aPlatform();
  });
  afterEach(closePlatforms);

  const create = (card: object, members: object = {}) =>
    wechat.post<QrcodeCreateAnswer>('/card/qrcode/create', {
      action_name: 'QR_CARD',
      action_info: { card },
      ...members,
    });

  test('makes a QR code whose picture holds its url', async () => {
    const answer = await create({ card_id: await wechat.create() });
    expect(answer).toEqual({
      errcode: 0,
      errmsg: 'ok',
      ticket: expect.stringMatching(/^gQ[\w+/]+=*$/),
      url: expect.stringMatching(/^http:\/\/weixin\.qq\.com\/q\/[\w-]{20}$/),
      show_qrcode_url: `https://mp.weixin.qq.com/cgi-bin/showqrcode?ticket=${encodeURIComponent(answer.ticket)}`,
    });
    const { pathname, search } = new URL(answer.show_qrcode_url);
    const picture = await fetch(wechat.url + pathname + search);
    expect(picture.headers.get('content-type')).toBe('image/png');
    const { data, width, height } = PNG.sync.read(Buffer.from(await picture.arrayBuffer()));
    expect(jsQR(new Uint8ClampedArray(data), width, height)?.data).toBe(answer.url);
  });

  test('lets whoever scans it claim, and tells the channel', async () => {
    const card_id = await wechat.createApproved();
    const { url } = await create({ card_id, outer_str: '12b', outer_id: 7 }, { expire_seconds: null });
    expect(await wechat.control('/users/chen/scan', { url })).toMatchObject({ errMsg: 'scan:ok' });
    expect(await wechat.control('/users/lin/scan', { url })).toMatchObject({ errMsg: 'scan:ok' });
    const [card] = await wechat.pack('chen');
    expect(card).toMatchObject({ cardId: card_id, outerStr: '12b' });
  });

  test('shows the claim page without changing anything when asked to', async () => {
    const card_id = await wechat.createApproved();
    const { show_qrcode_url: url } = await create({ card_id });
    const shown = await wechat.control('/users/chen/scan', { url, confirm: false });
    expect(shown).toMatchObject({ errMsg: 'scan:ok', cardList: [], page: [{ text: '', refusal: null }] });
    expect(await wechat.pack('chen')).toEqual([]);
  });

  test('works until it expires', async () => {
    const { ticket } = await create({ card_id: await wechat.create() }, { expire_seconds: 60 });
    const show = () => fetch(`${wechat.url}/cgi-bin/showqrcode?ticket=${encodeURIComponent(ticket)}`);
    expect((await show()).status).toBe(200);
    await wechat.control('/clock', { advance: 60 });
    expect((await show()).status).toBe(404);
  });

  test.each([
    ['an unknown action', { action_name: 'QR_SCENE' }, 40053],
    ['no card', { action_info: {} }, 40053],
    ['too short a life', { expire_seconds: 59 }, 40053],
    ['too long a life', { expire_seconds: 1801 }, 40053],
  ])('refuses %s', async (_, members, errcode) => {
    expect(await create({ card_id: await wechat.create() }, members)).toMatchObject({ errcode });
  });

  test.each([
    ['a code for a card without its own', {}, { code: '198374613512' }, 40053],
    ['no code for a card with its own', { use_custom_code: true }, {}, 40053],
    ['a code over 20', { use_custom_code: true }, { code: 'x'.repeat(21) }, 40053],
    ['an openid for a card that is for all', {}, { openid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA' }, 40053],
    ['a unique code before review', {}, { is_unique_code: true }, 40078],
  ])('refuses %s', async (_, base, members, errcode) => {
    const card_id = await wechat.create(aCard({ base }));
    expect(await create({ card_id, ...members })).toMatchObject({ errcode });
  });

  test('refuses a unique code without stock, and a card that is none', async () => {
    const card_id = await wechat.createApproved(aCard({ base: { sku: { quantity: 1 } } }));
    await wechat.claim('chen', card_id);
    expect(await create({ card_id, is_unique_code: true })).toMatchObject({ errcode: 45031 });
    expect(await create({ card_id: 'p1' })).toMatchObject({ errcode: 40073 });
  });

  const several = (card_list: unknown) =>
    wechat.post<QrcodeCreateAnswer>('/card/qrcode/create', {
      action_name: 'QR_MULTIPLE_CARD',
      action_info: { multiple_card: { card_list } },
    });

  test('gives several cards at once with QR_MULTIPLE_CARD', async () => {
    const ids = [await wechat.createApproved(), await wechat.createApproved(), await wechat.create()];
    const { url } = await several(ids.map((card_id, index) => ({ card_id, outer_str: `channel-${index}` })));
    const scanned = await wechat.control('/users/chen/scan', { url });
    expect(scanned).toMatchObject({
      errMsg: 'scan:ok',
      cardList: [{ cardId: ids[0] }, { cardId: ids[1] }],
      page: [{ refusal: null }, { refusal: null }, { refusal: 'unreviewed' }],
    });
    const outerStrs = (await wechat.pack('chen')).map(({ outerStr }) => outerStr);
    expect(outerStrs.sort()).toEqual(['channel-0', 'channel-1']);
  });

  test.each([
    ['no list', undefined, 40053],
    ['an empty list', [], 40053],
    ['six cards', Array.from({ length: 6 }, () => ({ card_id: 'p1' })), 45039],
    ['a card of nobody', [{ card_id: 'p1' }], 40073],
  ])('refuses QR_MULTIPLE_CARD with %s', async (_, list, errcode) => {
    expect(await several(list)).toMatchObject({ errcode });
  });

  test.each([
    ['its code is unique', {}, { is_unique_code: true }],
    ['it carries a code', { use_custom_code: true }, { code: 'VIP-1' }],
  ])('works for one claim when %s', async (_, base, members) => {
    const card_id = await wechat.createApproved(aCard({ base }));
    const { url } = await create({ card_id, ...members });
    expect(await wechat.control('/users/chen/scan', { url })).toMatchObject({ errMsg: 'scan:ok' });
    expect(await wechat.control('/users/lin/scan', { url })).toMatchObject({
      errMsg: 'scan:fail cancel',
      page: [{ refusal: 'qr-code-used' }],
    });
  });
});
