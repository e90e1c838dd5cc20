import type { UserCardListAnswer } from '#server/wechat/wire/index';
import { aCard } from '../testing/a-card';
import { aPlatform, closePlatforms, type TestPlatform } from '../testing/a-platform';

describe('POST /card/user/getcardlist', () => {
  let wechat: TestPlatform;
  beforeAll(async () => {
    wechat = await aPlatform();
  });
  afterAll(closePlatforms);

  const openid = (userId: string) => wechat.platform.openid('wx5f0c2d7a91e84b36', userId);
  const list = (body: object) => wechat.post<UserCardListAnswer>('/card/user/getcardlist', body);

  test('answers usable codes, those that are not valid yet among them', async () => {
    const date_info = { type: 'DATE_TYPE_FIX_TERM', fixed_term: 3, fixed_begin_term: 1 };
    const [now, later] = [
      await wechat.createApproved(),
      await wechat.createApproved(aCard({ base: { date_info } })),
    ];
    const used = await wechat.claimedCode('chen', now);
    await wechat.post('/card/code/consume', { code: used });
    const codes = [await wechat.claimedCode('chen', now), await wechat.claimedCode('chen', later)];
    await wechat.claim('lin', now);
    expect(await list({ openid: openid('chen') })).toEqual({
      errcode: 0,
      errmsg: 'ok',
      card_list: [
        { code: codes[0], card_id: now },
        { code: codes[1], card_id: later },
      ],
      has_share_card: false,
    });
    expect((await list({ openid: openid('chen'), card_id: later })).card_list).toHaveLength(1);
  });

  test('refuses a mini-program’s openid, and none', async () => {
    const foreign = wechat.platform.openid('wx1d5e8a3c7b904f26', 'chen');
    expect(await list({ openid: foreign })).toMatchObject({ errcode: 40003 });
    expect(await list({})).toMatchObject({ errcode: 41009 });
  });
});
