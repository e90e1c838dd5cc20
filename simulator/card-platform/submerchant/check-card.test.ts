import type { CardCreateAnswer, CardGetAnswer, MemberCardDetailAnswer } from '#server/wechat/wire/index';
import { aCard } from '../testing/a-card';
import { aMemberCard } from '../testing/a-member-card';
import { aPlatform, closePlatforms, noon, type TestPlatform } from '../testing/a-platform';
import { aSubMerchant } from '../testing/a-sub-merchant';

const WITHOUT_PREPAID = { primary_category_id: 8, secondary_category_id: 801 };

describe('a card of a sub-merchant', () => {
  let wechat: TestPlatform;
  beforeEach(async () => {
    wechat = await aPlatform();
  });
  afterEach(closePlatforms);

  const base = { sub_merchant_info: { merchant_id: 1 } };
  const create = (card: object) => wechat.post<CardCreateAnswer>('/card/create', card);
  async function aReviewed(result: 'pass' | 'refuse', changes: object = {}) {
    await wechat.post('/card/submerchant/submit', aSubMerchant(changes));
    await wechat.control('/sub-merchants/1/review', { result });
  }

  test('names it, and the card keeps the name', async () => {
    await aReviewed('pass');
    const { card_id } = await create(aCard({ base }));
    const { card } = await wechat.post<CardGetAnswer>('/card/get', { card_id });
    expect(card).toMatchObject({ cash: { base_info: base } });
  });

  test.each([
    ['nobody', { sub_merchant_info: { merchant_id: 7 } }],
    ['no number at all', { sub_merchant_info: {} }],
  ])('is refused with 40139 when it names %s', async (_, wrong) => {
    await aReviewed('pass');
    expect(await create(aCard({ base: wrong }))).toMatchObject({ errcode: 40139 });
  });

  test('is refused with 40140 unless the sub-merchant is approved and its letter holds', async () => {
    await wechat.post('/card/submerchant/submit', aSubMerchant({ end_time: noon + 10 }));
    expect(await create(aCard({ base }))).toMatchObject({ errcode: 40140 });
    await wechat.control('/sub-merchants/1/review', { result: 'pass' });
    expect(await create(aCard({ base }))).toMatchObject({ errcode: 0 });
    await wechat.control('/clock', { advance: 10 });
    expect(await create(aCard({ base }))).toMatchObject({ errcode: 40140 });
  });

  test('is refused with 40140 when the sub-merchant was refused', async () => {
    await aReviewed('refuse');
    expect(await create(aCard({ base }))).toMatchObject({ errcode: 40140 });
  });

  test('is no gift card, and before 2016-03 no member card', async () => {
    await aReviewed('pass');
    expect(await create(aCard({ type: 'GENERAL_CARD', base }))).toMatchObject({ errcode: 45042 });
    expect(await create(aMemberCard({ base }))).toMatchObject({ errcode: 0 });
    await wechat.control('/config', { subMerchantMemberCard: 'refused' });
    expect(await create(aMemberCard({ base }))).toMatchObject({ errcode: 45042 });
  });

  test('stores no value in a trade without prepaid cards', async () => {
    await aReviewed('pass', WITHOUT_PREPAID);
    expect(await create(aMemberCard({ base }))).toMatchObject({ errcode: 45160 });
    expect(await create(aMemberCard({ base, own: { supply_balance: false } }))).toMatchObject({ errcode: 0 });
  });

  test('stands under its number in the statistics', async () => {
    await aReviewed('pass');
    const cardId = await wechat.createApproved(aMemberCard({ base }));
    await wechat.claim('chen', cardId);
    await wechat.control('/clock', { advance: 86_400 });
    await wechat.login();
    const asked = { begin_date: '2026-05-01', end_date: '2026-05-01', card_id: cardId };
    const { list } = await wechat.post<MemberCardDetailAnswer>('/datacube/getcardmembercarddetail', asked);
    expect(list).toEqual([expect.objectContaining({ cardid: cardId, submerchantid: 1, receive_cnt: 1 })]);
  });
});
