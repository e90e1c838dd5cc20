import type { CardGetAnswer } from '#server/wechat/wire/index';
import { aPlatform, closePlatforms, type TestPlatform } from '../testing/a-platform';

describe('the review of a card', () => {
  let wechat: TestPlatform;
  beforeEach(async () => {
    wechat = await aPlatform();
  });
  afterEach(closePlatforms);

  const status = async (card_id: string) => {
    const { card } = await wechat.post<CardGetAnswer>('/card/get', { card_id });
    return card.card_type === 'CASH' ? card.cash.base_info.status : undefined;
  };

  test.each([
    ['pass', 'CARD_STATUS_VERIFY_OK'],
    ['refuse', 'CARD_STATUS_VERIFY_FAIL'],
  ])('ends by hand with %s', async (result, expected) => {
    const cardId = await wechat.create();
    const answer = await wechat.control(`/cards/${cardId}/review`, { result, reason: '非法代制' });
    expect(answer).toMatchObject({ cardId, status: expected });
    expect(await status(cardId)).toBe(expected);
  });

  test('happens once', async () => {
    const cardId = await wechat.createApproved();
    expect(await wechat.control(`/cards/${cardId}/review`, { result: 'refuse' })).toEqual({
      error: 'the card does not wait for review',
    });
  });

  test('never passes a card of a sandbox account', async () => {
    await wechat.control('/accounts', { appid: 'wxsand', secret: 'sand', kind: 'sandbox' });
    await wechat.login({ appid: 'wxsand', secret: 'sand' });
    const cardId = await wechat.create();
    expect(await wechat.control(`/cards/${cardId}/review`, { result: 'pass' })).toEqual({
      error: "a sandbox account's cards never pass review",
    });
  });

  test.each([
    ['auto', 'CARD_STATUS_VERIFY_OK'],
    ['refuse', 'CARD_STATUS_VERIFY_FAIL'],
  ])('happens by itself after some seconds of the world with review=%s', async (review, expected) => {
    await wechat.control('/config', { review, reviewAfterSeconds: 10 });
    const cardId = await wechat.create();
    await wechat.control('/clock', { advance: 9 });
    expect(await status(cardId)).toBe('CARD_STATUS_NOT_VERIFY');
    await wechat.control('/clock', { advance: 1 });
    expect(await status(cardId)).toBe(expected);
  });

  test('happens in real time while the clock runs', async () => {
    await wechat.control('/clock', { frozen: false });
    await wechat.control('/config', { review: 'auto', reviewAfterSeconds: 1 });
    const cardId = await wechat.create();
    await new Promise<void>((resolve) => {
      const stop = wechat.platform.store.onChange(() => {
        if (wechat.platform.store.cards.get(cardId)?.status !== 'CARD_STATUS_VERIFY_OK') return;
        stop();
        resolve();
      });
    });
    expect(await status(cardId)).toBe('CARD_STATUS_VERIFY_OK');
  });

  test.each([
    ['p1', { result: 'pass' }, 'there is no card with this id'],
    ['p1', { result: 'maybe' }, 'result must be pass or refuse'],
  ])('of %s with %j is refused', async (cardId, body, error) => {
    expect(await wechat.control(`/cards/${cardId}/review`, body)).toEqual({ error });
  });
});
