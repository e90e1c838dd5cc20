import { aCard, cardBegin, cardEnd } from '../testing/a-card';
import { aPlatform, closePlatforms, type TestPlatform } from '../testing/a-platform';

const may = { type: 'DATE_TYPE_FIX_TIME_RANGE', begin_timestamp: 1777694400, end_timestamp: 1780243199 };

describe('POST /card/code/get', () => {
  let wechat: TestPlatform;
  beforeEach(async () => {
    wechat = await aPlatform();
  });
  afterEach(closePlatforms);

  const get = (body: object) => wechat.post('/card/code/get', body);
  const ok = { errcode: 0, errmsg: 'ok' };

  /** Ways to a code that cannot be consumed. */
  const states = {
    async CONSUMED() {
      const code = await wechat.claimedCode('chen', await wechat.createApproved());
      await wechat.post('/card/code/consume', { code });
      return code;
    },
    async DELETE() {
      const code = await wechat.claimedCode('chen', await wechat.createApproved());
      await wechat.control(`/users/chen/cards/${code}/delete`, {});
      return code;
    },
    async EXPIRE() {
      const code = await wechat.claimedCode('chen', await wechat.createApproved());
      await wechat.control('/clock', { now: (cardEnd + 1) * 1000 });
      await wechat.login();
      return code;
    },
    NORMAL: async () =>
      wechat.claimedCode('chen', await wechat.createApproved(aCard({ base: { date_info: may } }))),
  };

  test('answers window, holder and channel of a usable code in both modes', async () => {
    const cardId = await wechat.createApproved();
    const code = await wechat.claimedCode('chen', cardId, { outer_str: 'grant-1' });
    const answer = {
      ...ok,
      card: { card_id: cardId, begin_time: cardBegin, end_time: cardEnd, code },
      openid: wechat.platform.openid('wx5f0c2d7a91e84b36', 'chen'),
      can_consume: true,
      user_card_status: 'NORMAL',
      outer_str: 'grant-1',
    };
    expect(await get({ code })).toEqual(answer);
    expect(await get({ code, card_id: cardId, check_consume: true })).toEqual(answer);
    expect(await get({ code, check_consume: false })).toEqual(answer);
  });

  test.each([
    ['CONSUMED', 40099],
    ['DELETE', 40127],
    ['EXPIRE', 40079],
    ['NORMAL', 40079],
  ] as const)('of a code that is %s and cannot be used answers its state, or %d', async (status, errcode) => {
    const code = await states[status]();
    expect(await get({ code, check_consume: false })).toMatchObject({
      ...ok,
      can_consume: false,
      user_card_status: status,
    });
    expect(await get({ code })).toMatchObject({ errcode });
  });

  test('of a consumed code names the card and the code beside the error', async () => {
    const code = await states.CONSUMED();
    expect(await get({ code })).toEqual({
      errcode: 40099,
      errmsg: expect.stringMatching(/^invalid code, this code has consumed\. hint: \[[\w.]{12}\]$/),
      _card: { card_id: expect.any(String), begin_time: cardBegin, end_time: cardEnd },
      _code: code,
    });
  });

  test('of an expired code answers 40127 when the switch says so', async () => {
    const code = await states.EXPIRE();
    await wechat.control('/config', { expiredCode: 40127 });
    expect(await get({ code })).toMatchObject({ errcode: 40127 });
  });

  test.each([
    ['no code', {}, 41013],
    ['a code as a number', { code: 12312313 }, 47001],
    ['a code that nobody has', { code: '000000000000', check_consume: false }, 40056],
    ['a check_consume in quotes', { check_consume: 'false' }, 47001],
  ])('refuses %s', async (_, body, errcode) => {
    const code = await wechat.claimedCode('chen', await wechat.createApproved());
    const whole = 'check_consume' in body && !('code' in body) ? { code, ...body } : body;
    expect(await get(whole)).toMatchObject({ errcode });
  });

  test('knows a code only with its own card and account', async () => {
    const code = await wechat.claimedCode('chen', await wechat.createApproved());
    expect(await get({ code, card_id: await wechat.create() })).toMatchObject({ errcode: 40056 });
    await wechat.control('/accounts', { appid: 'wxother', secret: 'other' });
    await wechat.login({ appid: 'wxother', secret: 'other' });
    expect(await get({ code })).toMatchObject({ errcode: 40056 });
  });

  test('asks for the card of a custom code', async () => {
    const card_id = await wechat.createApproved(aCard({ base: { use_custom_code: true } }));
    await wechat.claim('chen', card_id, { code: 'VIP-1' });
    expect(await get({ code: 'VIP-1' })).toMatchObject({ errcode: 41012 });
    expect(await get({ code: 'VIP-1', card_id })).toMatchObject({ errcode: 0 });
  });
});
