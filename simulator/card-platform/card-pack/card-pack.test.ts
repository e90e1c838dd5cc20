import { defaultAccount } from '../state/default-world';
import { aCard, cardBegin, cardEnd } from '../testing/a-card';
import { aPlatform, closePlatforms, type TestPlatform } from '../testing/a-platform';

const cells = {
  center_title: '立即使用',
  center_sub_title: '点击使用',
  center_app_brand_user_name: 'gh_7195ea80d2e6@app',
  center_app_brand_pass: 'pages/index/index',
  custom_url_name: '在线商城',
  custom_url: 'www.qq.com',
  promotion_url_name: '再次购买',
  promotion_url: 'http://www.qq.com/more?from=card#top',
};

describe('the card pack', () => {
  let wechat: TestPlatform;
  beforeEach(async () => {
    wechat = await aPlatform();
  });
  afterEach(closePlatforms);

  const claimed = async (base: object = {}) => {
    const cardId = await wechat.createApproved(aCard({ base }));
    const code = await wechat.claimedCode('chen', cardId, { outer_str: 'grant-1' });
    return { cardId, code };
  };
  const first = async () => (await wechat.pack('chen'))[0]!;
  const shown = async () => (await first()).cells.map(({ cell, enabled }) => [cell, enabled]);

  test('shows what the person has, with the real code and the encrypted one', async () => {
    const { cardId, code } = await claimed();
    expect(await first()).toMatchObject({
      cardId,
      code,
      encryptedCode: expect.stringMatching(/^[\w+/]{64}$/),
      title: '五元代金券',
      state: 'NORMAL',
      beginTime: cardBegin,
      endTime: cardEnd,
      codeType: 'CODE_TYPE_QRCODE',
      codeButton: true,
      cells: [],
    });
  });

  test('leads from each cell to its page, with the card’s values escaped once', async () => {
    const { cardId } = await claimed(cells);
    const { encryptedCode, cells: links } = await first();
    const openid = wechat.platform.openid('wx5f0c2d7a91e84b36', 'chen');
    const query = `card_id=${cardId}&encrypt_code=${encodeURIComponent(encryptedCode)}&openid=${openid}`;
    expect(links).toEqual([
      {
        cell: 'center',
        name: '立即使用',
        subTitle: '点击使用',
        enabled: true,
        path: `pages/index/index?${query}`,
        miniProgramAppid: 'wx1d5e8a3c7b904f26',
      },
      { cell: 'custom', name: '在线商城', subTitle: '', enabled: true, url: `http://www.qq.com?${query}` },
      {
        cell: 'promotion',
        name: '再次购买',
        subTitle: '',
        enabled: true,
        url: `http://www.qq.com/more?from=card&${query}#top`,
      },
    ]);
  });

  test.each([
    ['decoded', (code: string) => `encrypt_code=${code}&openid=`],
    ['without-openid', (code: string) => `encrypt_code=${encodeURIComponent(code)}`],
    ['with-outer-str', () => '&outer_str=grant-1'],
  ])('carries what the switch jumpParams=%s says', async (jumpParams, part) => {
    await claimed(cells);
    await wechat.control('/config', { jumpParams });
    const { encryptedCode, cells: links } = await first();
    expect(links[0]?.path).toContain(part(encryptedCode));
    expect(links[0]?.path?.includes('openid')).toBe(jumpParams !== 'without-openid');
  });

  test('has the center cell in place of the code button while the card is normal, grey before its time', async () => {
    const date_info = { type: 'DATE_TYPE_FIX_TERM', fixed_term: 1, fixed_begin_term: 1 };
    const { code } = await claimed({ ...cells, date_info });
    expect((await first()).codeButton).toBe(false);
    expect(await shown()).toEqual([
      ['center', false],
      ['promotion', true],
    ]);
    await wechat.control('/clock', { advance: 86_400 });
    await wechat.login();
    expect(await shown()).toEqual([
      ['center', true],
      ['custom', true],
      ['promotion', true],
    ]);
    await wechat.post('/card/code/consume', { code });
    expect(await shown()).toEqual([['promotion', true]]);
    expect((await first()).codeButton).toBe(false);
  });

  test('has no code button for CODE_TYPE_NONE', async () => {
    const { code } = await claimed({ code_type: 'CODE_TYPE_NONE' });
    expect((await first()).codeButton).toBe(false);
    expect(await wechat.control(`/users/chen/cards/${code}/show`, {})).toEqual({
      error: 'the card has no code to show',
    });
  });

  test('lets its owner show a card, look at it and throw it away', async () => {
    const { code } = await claimed();
    const card = `/users/chen/cards/${code}`;
    expect(await wechat.control(`${card}/show`, {})).toEqual({ code, codeType: 'CODE_TYPE_QRCODE' });
    expect(await wechat.control(`${card}/view`, {})).toEqual({});
    expect(await wechat.control(`${card}/delete`, {})).toEqual({});
    expect(await wechat.pack('chen')).toEqual([]);
    expect(await wechat.control(`${card}/delete`, {})).toEqual({
      error: 'there is no card with this code in the card pack',
    });
  });

  const ends = {
    CONSUMED: (code: string) => wechat.post('/card/code/consume', { code }),
    EXPIRE: () => wechat.control('/clock', { now: (cardEnd + 1) * 1000 }),
  };

  test.each(['CONSUMED', 'EXPIRE'] as const)(
    'lets its owner throw away a card that is %s, which stays so for the merchant',
    async (status) => {
      await wechat.control('/accounts', { appid: defaultAccount.appid, pushUrl: 'http://127.0.0.1:9/' });
      const { code, cardId } = await claimed();
      await ends[status](code);
      await wechat.login();
      expect(await wechat.pack('chen')).toMatchObject([{ code, state: status }]);

      const thrown = `/users/chen/cards/${code}/delete`;
      expect(await wechat.control(thrown, {})).toEqual({});
      expect(await wechat.pack('chen')).toEqual([]);
      expect(await wechat.control(thrown, {})).toEqual({
        error: 'there is no card with this code in the card pack',
      });
      const read = await wechat.post('/card/code/get', { code, card_id: cardId, check_consume: false });
      expect(read).toMatchObject({ errcode: 0, user_card_status: status });
      const events = wechat.platform.pushes.list().map(({ event }) => event.Event);
      expect(events).toContain('user_get_card');
      expect(events).not.toContain('user_del_card');
    },
  );

  test('does not let anyone else do that, nor show what has been used', async () => {
    const { code } = await claimed();
    expect(await wechat.control(`/users/lin/cards/${code}/delete`, {})).toHaveProperty('error');
    await wechat.post('/card/code/consume', { code });
    expect(await wechat.control(`/users/chen/cards/${code}/show`, {})).toEqual({
      error: 'the card cannot be used now',
    });
  });
});
