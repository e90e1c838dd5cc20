import type { CardCreateAnswer, CardGetAnswer, CodeGetAnswer } from '#server/wechat/wire/index';
import { aCard } from '../testing/a-card';
import { aPlatform, closePlatforms, type TestPlatform } from '../testing/a-platform';
import blogCard from './000-card-create.json';
import blogQrcode from './000-qrcode-create.json';
import overviewConsume from './001-code-consume.json';
import overviewQrcode from './001-qrcode-create.json';
import overviewWhiteList from './001-testwhitelist-set.json';
import friendsCash from './002-card-create-cash.json';
import friendsGift from './002-card-create-gift.json';
import zoneConsume from './002-code-consume.json';
import zoneConsumeOnline from './002-code-consume-online.json';
import zoneDecrypt from './002-code-decrypt.json';
import zoneGet from './002-code-get.json';
import zoneQrcode from './002-qrcode-create.json';

/** Only misprints and comments of the seeds are mended; ids and codes give way to ones that exist here. */
describe('what the seeds print', () => {
  let wechat: TestPlatform;
  beforeAll(async () => {
    wechat = await aPlatform();
  });
  afterAll(closePlatforms);

  const ok = { errcode: 0, errmsg: 'ok' };

  test('seed 000: the card is created and reads as it was sent', async () => {
    const { card_id, ...rest } = await wechat.post<CardCreateAnswer>('/card/create', blogCard);
    expect(rest).toEqual(ok);
    const { card } = await wechat.post<CardGetAnswer>('/card/get', { card_id });
    expect(card).toMatchObject({
      card_type: 'CASH',
      cash: { reduce_cost: 5, advanced_info: { use_condition: { least_cost: '51' } } },
    });
  });

  test('seed 000: the QR code for a card with its own codes, for one person', async () => {
    const cardId = await wechat.create(aCard({ base: { use_custom_code: true, bind_openid: true } }));
    for (const sample of [blogQrcode, zoneQrcode]) {
      const card = { ...sample.action_info.card, card_id: cardId };
      const answer = await wechat.post('/card/qrcode/create', { ...sample, action_info: { card } });
      expect(answer).toMatchObject({ ...ok, expire_seconds: 1800 });
    }
  });

  test('seed 001: the QR code that never expires', async () => {
    const card = { ...overviewQrcode.action_info.card, card_id: await wechat.create() };
    const answer = await wechat.post('/card/qrcode/create', { ...overviewQrcode, action_info: { card } });
    expect(answer).toMatchObject(ok);
    expect(answer).not.toHaveProperty('expire_seconds');
  });

  test('seed 001: the white list by WeChat ids', async () => {
    expect(await wechat.post('/card/testwhitelist/set', overviewWhiteList)).toEqual({
      ...ok,
      white_list_size: 2,
      success_openid: [],
      success_username: ['usr1', 'usr2'],
    });
  });

  test.each([
    ['代金券', friendsCash, '鞋类减0.1元'],
    ['兑换券', friendsGift, '苹果1个'],
  ])('seed 002: the %s for friends', async (_, sample, title) => {
    const { card_id } = await wechat.post<CardCreateAnswer>('/card/create', sample);
    const { card } = await wechat.post<CardGetAnswer>('/card/get', { card_id });
    expect(JSON.stringify(card)).toContain(`"title":"${title}"`);
  });

  test('seeds 001, 002: a code is read, decrypted and redeemed', async () => {
    const cardId = await wechat.createApproved();
    const code = await wechat.claimedCode('lin', cardId);
    const [{ encryptedCode } = { encryptedCode: '' }] = await wechat.pack('lin');
    expect(encryptedCode).toHaveLength(zoneDecrypt.encrypt_code.length);
    expect(await wechat.post('/card/code/decrypt', { ...zoneDecrypt, encrypt_code: encryptedCode })).toEqual({
      ...ok,
      code,
    });
    const read = await wechat.post<CodeGetAnswer>('/card/code/get', { ...zoneGet, card_id: cardId, code });
    expect(read).toMatchObject({ ...ok, can_consume: true, user_card_status: 'NORMAL' });
    expect(await wechat.post('/card/code/consume', { ...zoneConsume, code })).toMatchObject(ok);
    const other = await wechat.claimedCode('lin', cardId);
    const online = { ...zoneConsumeOnline, code: other, openid: read.openid };
    expect(await wechat.post('/card/code/consume', online)).toMatchObject(ok);
    const third = await wechat.claimedCode('chen', cardId);
    expect(await wechat.post('/card/code/consume', { ...overviewConsume, code: third })).toMatchObject(ok);
  });
});
