import type { PaygiftcardAddAnswer } from '#server/wechat/wire/index';
import { aCard } from '../testing/a-card';
import { aMemberCard } from '../testing/a-member-card';
import { aPayGiftRule } from '../testing/a-pay-gift-rule';
import { aPlatform, closePlatforms, noon, type TestPlatform } from '../testing/a-platform';

const appid = 'wx5f0c2d7a91e84b36';

describe('POST /card/paygiftcard/add', () => {
  let wechat: TestPlatform;
  let cardId: string;
  beforeEach(async () => {
    wechat = await aPlatform();
    cardId = await wechat.createApproved();
  });
  afterEach(closePlatforms);

  const add = (body: unknown) => wechat.post<PaygiftcardAddAnswer>('/card/paygiftcard/add', body);
  const total = async () => {
    const all = { type: 'RULE_TYPE_SINGLE_PAY', effective: false, offset: 0, count: 10 };
    return (await wechat.post('/card/paygiftcard/batchget', all)).total_count;
  };

  test('takes a rule for coupons', async () => {
    const answer = await add(aPayGiftRule(cardId));
    expect(answer).toEqual({
      errcode: 0,
      errmsg: 'ok',
      rule_id: expect.any(Number),
      fail_mchid_list: [],
      succ_mchid_list: ['1900000109'],
    });
    expect(await total()).toBe(1);
  });

  test('takes a rule for member cards', async () => {
    const members = await wechat.createApproved(aMemberCard());
    expect(await add(aPayGiftRule(members, { type: 'RULE_TYPE_PAY_MEMBER_CARD' }))).toMatchObject({
      errcode: 0,
    });
  });

  test.each(['wechat-pay', 'gift-after-pay'])('is refused without the permission %s', async (permission) => {
    await wechat.control(`/accounts/${appid}/permissions/${permission}/withdraw`, {});
    expect(await add(aPayGiftRule(cardId))).toMatchObject({ errcode: 43008 });
    expect(await total()).toBe(0);
  });

  test.each([
    ['no rule at all', {}, 40053],
    ['an unknown type', { rule_info: { type: 'RULE_TYPE_GIFT' } }, 40053],
    ['no gift', { rule_info: { type: 'RULE_TYPE_SINGLE_PAY', base_info: {} } }, 40053],
    ['no begin', { base: { begin_time: undefined } }, 41011],
    ['an end before the begin', { base: { end_time: noon - 1 } }, 40079],
    ['an end that is over', { base: { begin_time: noon - 2, end_time: noon } }, 72032],
    ['no merchant number', { base: { mchid_list: [] } }, 41011],
    [
      'eleven merchant numbers',
      { base: { mchid_list: Array.from({ length: 11 }, (_, n) => `${n}`) } },
      72005,
    ],
    ['a merchant number with letters', { base: { mchid_list: ['mch1'] } }, 72010],
    ['no amount', { gift: { least_cost: undefined } }, 41011],
    ['a top below the bottom', { gift: { max_cost: 99 } }, 40053],
    ['a page that is no text', { gift: { jump_url: 1 } }, 47001],
    ['a coupon for member cards', { type: 'RULE_TYPE_PAY_MEMBER_CARD' }, 72003],
  ] as const)('with %s is refused', async (_, changes: object, errcode) => {
    const isWhole = 'rule_info' in changes || Object.keys(changes).length === 0;
    expect(await add(isWhole ? changes : aPayGiftRule(cardId, changes))).toMatchObject({ errcode });
    expect(await total()).toBe(0);
  });

  test.each([
    ['a member card as a coupon', aMemberCard(), 40071],
    ['more than 50 for one person', aCard({ base: { get_limit: 51 } }), 72009],
    ['a card with custom codes', aCard({ base: { use_custom_code: true } }), 40150],
  ])('refuses %s', async (_, card, errcode) => {
    expect(await add(aPayGiftRule(await wechat.createApproved(card)))).toMatchObject({ errcode });
  });

  test('refuses an unknown and a deleted card as payGiftUnknownCard says', async () => {
    expect(await add(aPayGiftRule('nobody'))).toMatchObject({ errcode: 40053 });
    await wechat.control('/config', { payGiftUnknownCard: 72001 });
    await wechat.post('/card/delete', { card_id: cardId });
    expect(await add(aPayGiftRule(cardId))).toMatchObject({ errcode: 72001 });
  });

  test('refuses an eleventh rule until one is deleted or over', async () => {
    const { rule_id } = await add(aPayGiftRule(cardId));
    await add(aPayGiftRule(cardId, { base: { end_time: noon + 60 } }));
    for (let count = 2; count < 10; count += 1) await add(aPayGiftRule(cardId));
    expect(await add(aPayGiftRule(cardId))).toMatchObject({ errcode: 45021 });
    await wechat.post('/card/paygiftcard/delete', { rule_id });
    expect(await add(aPayGiftRule(cardId))).toMatchObject({ errcode: 0 });
    expect(await add(aPayGiftRule(cardId))).toMatchObject({ errcode: 45021 });
    await wechat.control('/clock', { advance: 60 });
    expect(await add(aPayGiftRule(cardId))).toMatchObject({ errcode: 0 });
  });
});
