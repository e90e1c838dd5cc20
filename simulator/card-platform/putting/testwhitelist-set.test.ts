import { aPlatform, closePlatforms, type TestPlatform } from '../testing/a-platform';

describe('POST /card/testwhitelist/set', () => {
  let wechat: TestPlatform;
  beforeEach(async () => {
    wechat = await aPlatform();
  });
  afterEach(closePlatforms);

  const set = (body: object) => wechat.post('/card/testwhitelist/set', body);

  test('takes openids and WeChat ids mixed, and says whom it knows', async () => {
    const openid = wechat.platform.openid('wx5f0c2d7a91e84b36', 'min');
    expect(await set({ openid: [openid, 'oNobody'], username: ['usr1', 'nobody'] })).toEqual({
      errcode: 0,
      errmsg: 'ok',
      white_list_size: 2,
      success_openid: [openid],
      success_username: ['usr1'],
    });
  });

  test('replaces the whole list', async () => {
    const cardId = await wechat.create();
    await set({ username: ['usr1'] });
    await set({ username: ['usr2'] });
    expect((await wechat.claim('chen', cardId)).page[0]?.refusal).toBe('unreviewed');
    expect((await wechat.claim('lin', cardId)).errMsg).toBe('addCard:ok');
  });

  test('takes ten at most', async () => {
    const openid = Array.from({ length: 8 }, (_, number) => `o${number}`);
    expect(await set({ openid, username: ['a', 'b', 'c'] })).toMatchObject({ errcode: 45021 });
    expect(await set({ username: 'usr1' })).toMatchObject({ errcode: 47001 });
  });
});
