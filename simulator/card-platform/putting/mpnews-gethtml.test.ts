import { aCard } from '../testing/a-card';
import { aPlatform, closePlatforms, type TestPlatform } from '../testing/a-platform';

describe('POST /card/mpnews/gethtml', () => {
  let wechat: TestPlatform;
  beforeAll(async () => {
    wechat = await aPlatform();
  });
  afterAll(closePlatforms);

  const gethtml = (card_id: string) => wechat.post('/card/mpnews/gethtml', { card_id });

  test('answers a frame for an article', async () => {
    const card_id = await wechat.create();
    expect(await gethtml(card_id)).toEqual({
      errcode: 0,
      errmsg: 'ok',
      content: expect.stringMatching(new RegExp(`^<iframe class=.* data-src=.*cardid=${card_id}&`)),
    });
  });

  test('refuses cards that want a code, and cards of nobody', async () => {
    const custom = await wechat.create(aCard({ base: { use_custom_code: true } }));
    expect(await gethtml(custom)).toMatchObject({ errcode: 40053 });
    expect(await gethtml('p1')).toMatchObject({ errcode: 40073 });
  });
});
