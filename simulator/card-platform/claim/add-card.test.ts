import type { CardGetAnswer, CodeDecryptAnswer } from '#server/wechat/wire/index';
import { aCard } from '../testing/a-card';
import { aPlatform, closePlatforms, noon, type TestPlatform } from '../testing/a-platform';
import type { AddCardResult } from './claim-answers';

describe('adding a card to the card pack', () => {
  let wechat: TestPlatform;
  beforeEach(async () => {
    wechat = await aPlatform();
  });
  afterEach(closePlatforms);

  test('hands back an encrypted code that the merchant can decrypt', async () => {
    const cardId = await wechat.createApproved();
    const { errMsg, cardList } = await wechat.claim('chen', cardId);
    expect(errMsg).toBe('addCard:ok');
    expect(cardList).toEqual([expect.objectContaining({ cardId, isSuccess: true })]);
    expect(cardList[0]!.code).toMatch(/^[A-Za-z0-9+/]{64}$/);
    const { code } = await wechat.post<CodeDecryptAnswer>('/card/code/decrypt', {
      encrypt_code: cardList[0]!.code,
    });
    expect(code).toMatch(/^\d{12}$/);
  });

  test('takes one from the stock, however many claim at once', async () => {
    const cardId = await wechat.createApproved(aCard({ base: { sku: { quantity: 2 }, get_limit: 5 } }));
    const claims = await Promise.all(Array.from({ length: 5 }, () => wechat.claim('chen', cardId)));
    expect(claims.filter(({ errMsg }) => errMsg === 'addCard:ok')).toHaveLength(2);
    const { card } = await wechat.post<CardGetAnswer>('/card/get', { card_id: cardId });
    expect(card).toMatchObject({ cash: { base_info: { sku: { quantity: 0, total_quantity: 2 } } } });
  });

  test('shows the claim page beforehand and leaves everything as it was', async () => {
    const cardId = await wechat.createApproved();
    const cardExt = await wechat.cardExt(cardId);
    const request = { cardList: [{ cardId, cardExt }] };
    const preview = await wechat.control('/users/chen/add-card', request);
    expect(preview).toEqual({
      errMsg: 'addCard:ok',
      cardList: [],
      page: [
        {
          cardId,
          text: '',
          refusal: null,
          card: {
            brandName: '微信餐厅',
            title: '五元代金券',
            subTitle: '',
            color: '#63b359',
            logoUrl: 'http://mmbiz.qpic.cn/mmbiz/logo/0',
            beginTime: 1767196800,
            endTime: 1782835199,
            validity: '2026.01.01-2026.06.30',
            notice: '请出示二维码',
          },
        },
      ],
    });
    expect(await wechat.control('/users/chen/cards')).toEqual([]);
    const confirmed = await wechat.control('/users/chen/add-card', { ...request, confirm: true });
    expect(confirmed.errMsg).toBe('addCard:ok');
  });

  test('adds those cards of a list that can be claimed and says why the others cannot', async () => {
    const [first, second] = [await wechat.createApproved(), await wechat.create()];
    const cardList = await Promise.all(
      [first, second].map(async (cardId) => ({
        cardId,
        cardExt: await wechat.cardExt(cardId),
      })),
    );
    const result = await wechat.control<AddCardResult>('/users/chen/add-card', { cardList, confirm: true });
    expect(result.errMsg).toBe('addCard:ok');
    expect(result.cardList.map(({ isSuccess }) => isSuccess)).toEqual([true, false]);
    expect(result.page.map(({ text }) => text)).toEqual(['', '该券未通过审核']);
  });

  test('takes the timestamp as a number and works without nonce_str', async () => {
    const cardId = await wechat.createApproved();
    expect((await wechat.claim('chen', cardId, { timestamp: noon })).errMsg).toBe('addCard:ok');
    expect((await wechat.claim('chen', cardId, { nonce_str: '' })).errMsg).toBe('addCard:ok');
  });

  test('counts terms in whole days of Shanghai, from the claim on', async () => {
    const date_info = { type: 'DATE_TYPE_FIX_TERM', fixed_term: 90, fixed_begin_term: 0 };
    const cardId = await wechat.createApproved(aCard({ base: { date_info } }));
    await wechat.control('/clock', { now: Date.parse('2013-10-01T20:30:00+08:00') });
    await wechat.claim('chen', cardId);
    const [card] = await wechat.pack('chen');
    expect(card?.beginTime).toBe(Date.parse('2013-10-01T00:00:00+08:00') / 1000);
    expect(card?.endTime).toBe(Date.parse('2013-12-29T23:59:59+08:00') / 1000);
  });

  test('refuses a list that is none', async () => {
    expect(await wechat.control('/users/chen/add-card', {})).toEqual({
      error: 'cardList must be a list with a card in it',
    });
    expect(await wechat.control('/users/nobody/add-card', { cardList: [{}] })).toEqual({
      error: 'there is no user nobody',
    });
  });
});
