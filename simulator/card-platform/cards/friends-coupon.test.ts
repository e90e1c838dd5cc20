import { aCard } from '../testing/a-card';
import { aPlatform, closePlatforms, type TestPlatform } from '../testing/a-platform';
import { friendsLine, friendsTitle } from './friends-coupon';

const picture = 'http://mmbiz.qpic.cn/mmbiz/dish/0';
const base = { can_share: false, can_give_friend: false, location_id_list: [1], sku: undefined };
const range = { type: 'DATE_TYPE_FIX_TIME_RANGE', begin_timestamp: 1777564800, end_timestamp: 1780243199 };
const advanced = {
  share_friends: true,
  abstract: { icon_url_list: [picture] },
  text_image_list: [{ image_url: picture, text: '招牌' }],
};

describe('a 朋友的券', () => {
  let wechat: TestPlatform;
  beforeAll(async () => {
    wechat = await aPlatform();
  });
  afterAll(closePlatforms);

  const aFriendsCard = (changes: { base?: object; advanced?: object; type?: 'GROUPON' } = {}) =>
    aCard({
      ...changes,
      base: { ...base, date_info: range, ...changes.base },
      advanced: { ...advanced, ...changes.advanced },
    });

  test('has no stock of its own', async () => {
    const card_id = await wechat.create(aFriendsCard());
    const answer = await wechat.post('/card/modifystock', { card_id, increase_stock_value: 1 });
    expect(answer).toMatchObject({ errcode: 73210 });
  });

  test.each([
    ['is sent with a quantity', { base: { sku: { quantity: 1 } } }, 40122],
    ['may be shared otherwise', { base: { can_share: undefined } }, 40142],
    ['has codes of its own', { base: { use_custom_code: true } }, 40158],
    ['has no stores', { base: { location_id_list: [] } }, 41025],
    ['has no picture', { advanced: { abstract: {} } }, 45043],
    ['lasts more than 90 days', { base: { date_info: { ...range, end_timestamp: 1785427199 } } }, 40079],
    ['is neither CASH nor GIFT', { type: 'GROUPON' as const }, 40148],
  ])('is refused when it %s', async (_, changes, errcode) => {
    expect(await wechat.post('/card/create', aFriendsCard(changes))).toMatchObject({ errcode });
  });

  test.each([
    [{}, '无起用金额限制,全场通用,不限品类'],
    [{ accept_category: '蛋挞', reject_category: '蛋糕' }, '适用于蛋挞,不适用于蛋糕'],
    [{ least_cost: 500 }, '消费满500元可用'],
    [{ object_use_for: '蛋糕' }, '购买蛋糕可用'],
    [{ least_cost: 500, accept_category: '羽绒服' }, '适用于羽绒服,消费满500元可用'],
    [{ can_use_with_other_discount: false }, '无起用金额限制,全场通用,不限品类,不与其他优惠共享'],
  ])('with %j says %s', (use_condition, line) => {
    expect(friendsLine({ use_condition })).toBe(line);
  });

  test.each([
    ['CASH', { reduce_cost: 5000 }, {}, '50元代金券'],
    ['CASH', { reduce_cost: 5000 }, { accept_category: '蛋挞' }, '蛋挞减50元'],
    ['CASH', { reduce_cost: 5000 }, { accept_category: '各种各样蛋挞' }, '50元代金券'],
    ['CASH', { reduce_cost: 5000 }, { least_cost: 500 }, '满500减50'],
    ['CASH', { reduce_cost: 5000 }, { least_cost: 500, accept_category: '羽绒服' }, '羽绒服满500减50'],
    ['CASH', { reduce_cost: 5000 }, { least_cost: 500, accept_category: '各种各样蛋挞' }, '满500减50'],
    ['CASH', { reduce_cost: 5000 }, { reject_category: '蛋糕' }, '50元代金券'],
    ['GIFT', { gift_name: '洗手液', gift_num: 1, gift_unit: '瓶' }, {}, '洗手液1瓶'],
    ['GIFT', { gift_name: '蛋挞' }, { least_cost: 500 }, '满500送蛋挞'],
    ['GIFT', { gift_name: '蛋挞' }, { object_use_for: '蛋糕' }, '买蛋糕送蛋挞'],
  ] as const)('of type %s with %j and %j is titled %s', (type, own, use_condition, title) => {
    expect(friendsTitle(type, own, { use_condition })).toBe(title);
  });
});
