import { aCard } from '../testing/a-card';
import { aFriendsCoupon } from '../testing/a-friends-coupon';
import { aPlatform, closePlatforms, noon, type TestPlatform } from '../testing/a-platform';
import { aStockedCoupon, claimByScan } from '../testing/buy-stock';
import type { AddCardResult, ScanResult } from './claim-answers';
import { type ClaimRefusal, claimPageTexts } from './claim-page-texts';

const otherAccount = { appid: 'wxother', secret: 'other', permissions: ['card', 'custom-code'] };
const customCode = aCard({ base: { use_custom_code: true } });
const bound = aCard({ base: { bind_openid: true } });

/** How each refusal of a single card comes about: everything else about the claim is in order. */
const causes: Record<
  Exclude<ClaimRefusal, 'second-member-card'>,
  (wechat: TestPlatform) => Promise<AddCardResult | ScanResult>
> = {
  'card-ext-shape': async (wechat) => {
    const cardId = await wechat.createApproved();
    const cardExt: unknown = JSON.parse(await wechat.cardExt(cardId));
    return wechat.control('/users/chen/add-card', { cardList: [{ cardId, cardExt }], confirm: true });
  },
  'no-js-permission': async (wechat) => {
    const cardId = await wechat.createApproved();
    return claimIn(wechat, cardId, { context: { pageUrl: 'https://shop.example.com/' } });
  },
  'wrong-signature': async (wechat) => {
    const cardId = await wechat.createApproved();
    const ext = { ...JSON.parse(await wechat.cardExt(cardId)), timestamp: String(noon - 1) };
    const cardList = [{ cardId, cardExt: JSON.stringify(ext) }];
    return wechat.control('/users/chen/add-card', { cardList, confirm: true });
  },
  'stale-timestamp': async (wechat) =>
    wechat.claim('chen', await wechat.createApproved(), { timestamp: String(noon - 7201) }),
  'nonce-used': async (wechat) => {
    const cardId = await wechat.createApproved();
    await wechat.claim('lin', cardId, { nonce_str: 'once' });
    return wechat.claim('chen', cardId, { nonce_str: 'once' });
  },
  'unknown-card': (wechat) => wechat.claim('chen', 'pNobodyMadeThisCard'),
  'deleted-card': async (wechat) => {
    const cardId = await wechat.createApproved();
    await wechat.post('/card/delete', { card_id: cardId });
    return wechat.claim('chen', cardId);
  },
  'foreign-session': async (wechat) =>
    claimIn(wechat, await wechat.createApproved(), { context: { session: 'wxother' } }),
  'not-on-the-spot': async (wechat) => {
    const { ticket } = await wechat.post('/card/qrcode/create', {
      action_name: 'QR_CARD',
      action_info: { card: { card_id: await aStockedCoupon(wechat, aFriendsCoupon()) } },
    });
    return wechat.control('/users/chen/scan', { ticket, context: { entry: 'long-press' } });
  },
  'sandbox-without-white-list': async (wechat) => {
    await wechat.control('/accounts', { ...otherAccount, kind: 'sandbox' });
    await wechat.login(otherAccount);
    return wechat.claim('chen', await wechat.create());
  },
  unreviewed: async (wechat) => wechat.claim('chen', await wechat.create()),
  'too-early': async (wechat) => {
    const date_info = {
      type: 'DATE_TYPE_FIX_TIME_RANGE',
      begin_timestamp: noon + 432_001,
      end_timestamp: 1_780_243_199,
    };
    return claimByScan(wechat, await aStockedCoupon(wechat, aFriendsCoupon({ base: { date_info } })));
  },
  'expired-card': async (wechat) => {
    const cardId = await wechat.createApproved();
    await wechat.control('/clock', { now: Date.parse('2026-07-01T00:00:00+08:00') });
    await wechat.login();
    return wechat.claim('chen', cardId);
  },
  'out-of-stock': async (wechat) => {
    const cardId = await wechat.createApproved(aCard({ base: { sku: { quantity: 1 } } }));
    await wechat.claim('lin', cardId);
    return wechat.claim('chen', cardId);
  },
  'limit-reached': async (wechat) => {
    const cardId = await wechat.createApproved(aCard({ base: { get_limit: 1 } }));
    await wechat.claim('chen', cardId);
    return wechat.claim('chen', cardId);
  },
  'other-openid': async (wechat) => {
    const openid = wechat.platform.openid('wx5f0c2d7a91e84b36', 'lin');
    return wechat.claim('chen', await wechat.createApproved(bound), { openid });
  },
  'openid-missing': async (wechat) => wechat.claim('chen', await wechat.createApproved(bound)),
  'openid-not-asked-for': async (wechat) => {
    const openid = wechat.platform.openid('wx5f0c2d7a91e84b36', 'chen');
    return wechat.claim('chen', await wechat.createApproved(), { openid });
  },
  'code-missing': async (wechat) => wechat.claim('chen', await wechat.createApproved(customCode)),
  'code-not-asked-for': async (wechat) =>
    wechat.claim('chen', await wechat.createApproved(), { code: '198374613512' }),
  'code-too-long': async (wechat) =>
    wechat.claim('chen', await wechat.createApproved(customCode), { code: 'x'.repeat(21) }),
  'code-taken': async (wechat) => {
    const cardId = await wechat.createApproved(customCode);
    await wechat.claim('lin', cardId, { code: 'VIP-1' });
    return wechat.claim('chen', cardId, { code: 'VIP-1' });
  },
  'qr-code-used': async (wechat) => {
    const card = { card_id: await wechat.createApproved(), is_unique_code: true };
    const { ticket } = await wechat.post('/card/qrcode/create', {
      action_name: 'QR_CARD',
      action_info: { card },
    });
    await wechat.control('/users/lin/scan', { ticket });
    return wechat.control('/users/chen/scan', { ticket });
  },
  'qr-code-expired': async (wechat) => {
    const card = { card_id: await wechat.createApproved() };
    const request = { action_name: 'QR_CARD', expire_seconds: 60, action_info: { card } };
    const { ticket } = await wechat.post('/card/qrcode/create', request);
    await wechat.control('/clock', { advance: 60 });
    return wechat.control('/users/chen/scan', { ticket });
  },
};

async function claimIn(wechat: TestPlatform, cardId: string, where: object): Promise<AddCardResult> {
  const cardList = [{ cardId, cardExt: await wechat.cardExt(cardId) }];
  return wechat.control('/users/chen/add-card', { cardList, ...where, confirm: true });
}

describe('the claim page', () => {
  afterEach(closePlatforms);

  test.each(Object.entries(causes))('says why: %s', async (refusal, cause) => {
    const wechat = await aPlatform();
    const { errMsg, cardList, page } = await cause(wechat);
    expect(page).toEqual([
      expect.objectContaining({ refusal, text: claimPageTexts[refusal as ClaimRefusal] }),
    ]);
    expect(errMsg).toMatch(/:fail cancel$/);
    expect(cardList).toEqual([]);
    expect(await wechat.pack('chen')).toHaveLength(refusal === 'limit-reached' ? 1 : 0);
  });

  test('has the seven texts that are known, and no other', () => {
    expect(new Set(Object.values(claimPageTexts))).toEqual(
      new Set([
        '未生效',
        '该券未通过审核',
        '参数错误',
        '已领完',
        '签名错误',
        'system:access_denied',
        '未经制券商家授权,不可投放',
      ]),
    );
  });

  test('says 签名错误 once the ticket has been rotated', async () => {
    const wechat = await aPlatform();
    const cardId = await wechat.createApproved();
    const cardList = [{ cardId, cardExt: await wechat.cardExt(cardId) }];
    await wechat.control('/tickets/rotate', { appid: 'wx5f0c2d7a91e84b36', type: 'wx_card' });
    const { page } = await wechat.control<AddCardResult>('/users/chen/add-card', { cardList });
    expect(page[0]?.text).toBe('签名错误');
  });

  test('names the first reason when there are several: signature, review, stock, limit, code', async () => {
    const wechat = await aPlatform();
    const base = { use_custom_code: true, get_limit: 1, sku: { quantity: 1 } };
    const cardId = await wechat.create(aCard({ base }));
    const texts = async (changes?: object) =>
      (await wechat.claim('chen', cardId, changes)).page.map(({ refusal }) => refusal);
    expect(await texts({ timestamp: String(noon - 9000) })).toEqual(['stale-timestamp']);
    expect(await texts()).toEqual(['unreviewed']);
    await wechat.control(`/cards/${cardId}/review`, { result: 'pass' });
    expect(await texts()).toEqual(['code-missing']);
    await wechat.claim('chen', cardId, { code: 'A' });
    expect(await texts()).toEqual(['out-of-stock']);
    await wechat.post('/card/modifystock', { card_id: cardId, increase_stock_value: 1 });
    expect(await texts()).toEqual(['limit-reached']);
  });

  test('lets a web page claim from a JS API domain with wechat_card_js=1', async () => {
    const wechat = await aPlatform();
    await wechat.control('/accounts', { appid: 'wx5f0c2d7a91e84b36', jsDomains: ['shop.example.com'] });
    const context = { pageUrl: 'https://shop.example.com/?wechat_card_js=1' };
    const { errMsg } = await claimIn(wechat, await wechat.createApproved(), { context });
    expect(errMsg).toBe('addCard:ok');
  });

  test('lets the linked mini-program claim, and no other', async () => {
    const wechat = await aPlatform();
    const cardId = await wechat.createApproved();
    const linked = await claimIn(wechat, cardId, { miniProgramAppid: 'wx1d5e8a3c7b904f26' });
    expect(linked.errMsg).toBe('addCard:ok');
    const foreign = await claimIn(wechat, cardId, { miniProgramAppid: 'wxforeign' });
    expect(foreign.page[0]?.text).toBe('system:access_denied');
  });

  test('lets people on the white list claim before review', async () => {
    const wechat = await aPlatform();
    const cardId = await wechat.create();
    await wechat.post('/card/testwhitelist/set', { username: ['usr1'] });
    expect((await wechat.claim('chen', cardId)).errMsg).toBe('addCard:ok');
    expect((await wechat.claim('lin', cardId)).page[0]?.text).toBe('该券未通过审核');
  });

  test('lets people on the white list claim a deleted card by switch only', async () => {
    const wechat = await aPlatform();
    const card_id = await wechat.create();
    await wechat.post('/card/testwhitelist/set', { username: ['usr1'] });
    await wechat.post('/card/delete', { card_id });
    expect((await wechat.claim('chen', card_id)).page[0]?.refusal).toBe('deleted-card');
    await wechat.control('/config', { deletedCardClaim: 'white-list' });
    expect((await wechat.claim('chen', card_id)).errMsg).toBe('addCard:ok');
    expect((await wechat.claim('lin', card_id)).page[0]?.refusal).toBe('deleted-card');
  });

  test('limits outer_str in card_ext by switch only', async () => {
    const wechat = await aPlatform();
    const cardId = await wechat.createApproved();
    const long = { outer_str: 'x'.repeat(129) };
    expect((await wechat.claim('chen', cardId, long)).errMsg).toBe('addCard:ok');
    await wechat.control('/config', { cardExtOuterStr: 'limited' });
    expect((await wechat.claim('chen', cardId, long)).page[0]?.text).toBe('参数错误');
    expect((await wechat.claim('chen', cardId, { outer_str: 'x'.repeat(128) })).errMsg).toBe('addCard:ok');
  });
});
