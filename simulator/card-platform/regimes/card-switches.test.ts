import { aCard, cardBegin, cardEnd } from '../testing/a-card';
import { aFriendsCoupon } from '../testing/a-friends-coupon';
import { aPlatform, closePlatforms, type TestPlatform } from '../testing/a-platform';

let wechat: TestPlatform;
beforeEach(async () => {
  wechat = await aPlatform();
});
afterEach(closePlatforms);

const turn = (change: object) => wechat.control('/config', change);
const create = (base: object) => wechat.post('/card/create', aCard({ base }));
const update = (card_id: string, cash: object) => wechat.post('/card/update', { card_id, cash });

test('wrongCodeType', async () => {
  expect(await create({ code_type: 'VOICE' })).toMatchObject({ errcode: 40072 });
  await turn({ wrongCodeType: 40053 });
  expect(await create({ code_type: 'VOICE' })).toMatchObject({ errcode: 40053 });
});

test('missingNotice', async () => {
  expect(await create({ notice: undefined })).toMatchObject({ errcode: 0 });
  await turn({ missingNotice: 'refused' });
  expect(await create({ notice: undefined })).toMatchObject({
    errcode: 41011,
    errmsg: expect.stringMatching(/m_data\.base_info\(\)\.notice$/),
  });
});

test('centerCellBytes', async () => {
  const title = { center_title: '请在收银台使用' };
  const line = { center_title: '使用', center_sub_title: '到店之后再点这里使用' };
  for (const base of [title, line]) {
    await turn({ centerCellBytes: '27-36' });
    expect(await create(base)).toMatchObject({ errcode: 0 });
    await turn({ centerCellBytes: '18-24' });
    expect(await create(base)).toMatchObject({ errcode: 45021 });
  }
});

test('reviewedFields', async () => {
  const card_id = await wechat.createApproved();
  await turn({ reviewedFields: 'title-and-description' });
  for (const base_info of [{ color: 'Color020' }, { notice: '请出示' }]) {
    expect(await update(card_id, { base_info })).toMatchObject({ errcode: 0, send_check: false });
  }
  expect(await update(card_id, { base_info: { description: '新的' } })).toMatchObject({ send_check: true });
  await turn({ reviewedFields: 'table' });
  expect(await update(card_id, { base_info: { color: 'Color030' } })).toMatchObject({ send_check: true });
});

test('advancedReview', async () => {
  const card_id = await wechat.createApproved();
  const advanced_info = { text_image_list: [{ image_url: 'http://mmbiz.qpic.cn/mmbiz/a/0', text: '招牌' }] };
  await turn({ advancedReview: 'none' });
  expect(await update(card_id, { advanced_info })).toMatchObject({ errcode: 0, send_check: false });
  await turn({ advancedReview: 'pictures' });
  expect(await update(card_id, { advanced_info })).toMatchObject({ send_check: true });
});

test('h5LinksFor lets the named cards keep their links, and only those', async () => {
  const base_info = { custom_url_name: '去看看', custom_url: 'http://www.qq.com' };
  const linked = async (card_type: string) => {
    const card = { card_type, [card_type.toLowerCase()]: { base_info } };
    return (await wechat.post('/card/create', { card })).errcode;
  };
  await turn({ era: '2020-miniprogram-jump' });
  expect([await linked('GENERAL_CARD'), await linked('MEMBER_CARD')]).toEqual([43012, 43012]);
  await turn({ h5LinksFor: 'gift-cards' });
  expect([await linked('GENERAL_CARD'), await linked('MEMBER_CARD')]).toEqual([41011, 43012]);
  await turn({ h5LinksFor: 'gift-and-member-cards' });
  expect([await linked('MEMBER_CARD'), await linked('CASH')]).toEqual([41011, 43012]);
});

test('giftNumeral', async () => {
  const own = { gift_name: '苹果', gift_num: '12', gift_unit: '个' };
  const title = async () => {
    const card_id = await wechat.create(aFriendsCoupon({ type: 'GIFT', own }));
    const { card } = await wechat.post<{ card: { gift: { base_info: { title: string } } } }>('/card/get', {
      card_id,
    });
    return card.gift.base_info.title;
  };
  expect(await title()).toBe('苹果12个');
  await turn({ giftNumeral: 'chinese' });
  expect(await title()).toBe('苹果十二个');
});

test('severalConditions and secondActivation', async () => {
  const advanced = { use_condition: { least_cost: 100, accept_category: '鞋类' } };
  const card_id = await wechat.createApproved(aFriendsCoupon({ advanced }));
  expect(await wechat.get('/card/pay/activate')).toMatchObject({ reward: 200 });
  const price = async () => (await wechat.post('/card/pay/getpayprice', { card_id, quantity: 10 })).price;
  expect(await price()).toBe('6');
  await turn({ severalConditions: 'sum', secondActivation: 'refused' });
  expect(await price()).toBe('10');
  expect(await wechat.get('/card/pay/activate')).toMatchObject({ errcode: 40097 });
});

test('tooManyCards', async () => {
  const batch = (count: number) => wechat.post('/card/batchget', { offset: 0, count });
  expect(await batch(51)).toMatchObject({ errcode: 40097 });
  await turn({ tooManyCards: 45039 });
  expect(await batch(51)).toMatchObject({ errcode: 45039 });
});

test('claimedWindow', async () => {
  const card_id = await wechat.createApproved();
  const follows = await wechat.claimedCode('chen', card_id);
  await turn({ claimedWindow: 'as-claimed' });
  const stays = await wechat.claimedCode('chen', card_id);
  const type = 'DATE_TYPE_FIX_TIME_RANGE';
  const date_info = { type, begin_timestamp: cardBegin, end_timestamp: cardEnd + 86_400 };
  expect(await update(card_id, { base_info: { date_info } })).toMatchObject({ errcode: 0 });
  const end = async (code: string) =>
    (await wechat.post<{ card: { end_time: number } }>('/card/code/get', { code })).card.end_time;
  expect(await end(follows)).toBe(cardEnd + 86_400);
  expect(await end(stays)).toBe(cardEnd);
});
