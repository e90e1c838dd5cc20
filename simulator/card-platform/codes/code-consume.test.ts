import type { CodeConsumeAnswer } from '#server/wechat/wire/index';
import { aCard, cardEnd } from '../testing/a-card';
import { aPlatform, closePlatforms, type TestPlatform } from '../testing/a-platform';
import { reviewRefusal } from './consume';

describe('POST /card/code/consume', () => {
  let wechat: TestPlatform;
  beforeEach(async () => {
    wechat = await aPlatform();
  });
  afterEach(closePlatforms);

  const consume = (body: object) => wechat.post<CodeConsumeAnswer>('/card/code/consume', body);

  test('redeems a code and says whose it was', async () => {
    const card_id = await wechat.createApproved();
    const code = await wechat.claimedCode('chen', card_id);
    expect(await consume({ code })).toEqual({
      errcode: 0,
      errmsg: 'ok',
      card: { card_id },
      openid: wechat.platform.openid('wx5f0c2d7a91e84b36', 'chen'),
    });
    expect((await wechat.pack('chen'))[0]).toMatchObject({ state: 'CONSUMED' });
  });

  test('redeems once: of many at the same time one gets 0, the others 40099', async () => {
    const code = await wechat.claimedCode('chen', await wechat.createApproved());
    const answers = await Promise.all(Array.from({ length: 8 }, () => consume({ code })));
    expect(answers.map(({ errcode }) => errcode).sort()).toEqual([0, ...Array(7).fill(40099)]);
  });

  test.each([
    ['a code that nobody has', 40056, async () => '000000000000'],
    [
      'a code before its time',
      40079,
      async () => {
        const date_info = { type: 'DATE_TYPE_FIX_TERM', fixed_term: 3, fixed_begin_term: 1 };
        return wechat.claimedCode('chen', await wechat.createApproved(aCard({ base: { date_info } })));
      },
    ],
    [
      'a code after its time',
      40079,
      async () => {
        const code = await wechat.claimedCode('chen', await wechat.createApproved());
        await wechat.control('/clock', { now: (cardEnd + 1) * 1000 });
        await wechat.login();
        return code;
      },
    ],
    [
      'a code that was deleted',
      40127,
      async () => {
        const code = await wechat.claimedCode('chen', await wechat.createApproved());
        await wechat.control(`/users/chen/cards/${code}/delete`, {});
        return code;
      },
    ],
  ])('refuses %s with %d', async (_, errcode, code) => {
    expect(await consume({ code: await code() })).toMatchObject({ errcode });
  });

  test('redeems in the last second of its time', async () => {
    const code = await wechat.claimedCode('chen', await wechat.createApproved());
    await wechat.control('/clock', { now: cardEnd * 1000 });
    await wechat.login();
    expect(await consume({ code })).toMatchObject({ errcode: 0 });
  });

  test('keeps to use_limit', async () => {
    const cardId = await wechat.createApproved(aCard({ base: { use_limit: 1 } }));
    const codes = [await wechat.claimedCode('chen', cardId), await wechat.claimedCode('chen', cardId)];
    expect(await consume({ code: codes[0] })).toMatchObject({ errcode: 0 });
    expect(await consume({ code: codes[1] })).toMatchObject({ errcode: 72020 });
  });

  test('asks for the card of a custom code', async () => {
    const card_id = await wechat.createApproved(aCard({ base: { use_custom_code: true } }));
    await wechat.claim('chen', card_id, { code: 'VIP-1' });
    expect(await consume({ code: 'VIP-1' })).toMatchObject({ errcode: 41012 });
    expect(await consume({ code: 'VIP-1', card_id })).toMatchObject({ errcode: 0 });
  });

  test('does not know a mini-program’s openid', async () => {
    const code = await wechat.claimedCode('chen', await wechat.createApproved());
    const openid = wechat.platform.openid('wx1d5e8a3c7b904f26', 'chen');
    expect(await consume({ code, openid })).toMatchObject({ errcode: 40003 });
  });

  test('redeems before review what came through the white list', async () => {
    const cardId = await wechat.create();
    await wechat.post('/card/testwhitelist/set', { username: ['usr1'] });
    const code = await wechat.claimedCode('chen', cardId);
    expect(await consume({ code })).toMatchObject({ errcode: 0 });
  });

  test.each([
    ['CARD_STATUS_NOT_VERIFY', false, 'normal', 40078],
    ['CARD_STATUS_VERIFY_FAIL', false, 'normal', 40078],
    ['CARD_STATUS_NOT_VERIFY', true, 'normal', undefined],
    ['CARD_STATUS_NOT_VERIFY', false, 'sandbox', undefined],
    ['CARD_STATUS_VERIFY_OK', false, 'normal', undefined],
    ['CARD_STATUS_DELETE', false, 'normal', undefined],
  ] as const)(
    'with a card %s, white list %s, account %s answers %s',
    (status, whitelisted, kind, errcode) => {
      expect(reviewRefusal({ whitelisted }, { status }, { kind })).toBe(errcode);
    },
  );
});
