import type { CardType } from '#server/wechat/wire/index';
import { aCard } from '../testing/a-card';
import { aFriendsCoupon } from '../testing/a-friends-coupon';
import { aPlatform, closePlatforms, type TestPlatform } from '../testing/a-platform';

const jump = 'gh_7195ea80d2e6@app';
const icon_url_list = ['http://mmbiz.qpic.cn/mmbiz/a/0'];

/** As many bytes, most of them in 汉字. */
const long = (bytes: number) => '券'.repeat(bytes / 3) + 'a'.repeat(bytes % 3);

const ofType = (type: CardType, name: string) => (text: string) => aCard({ type, own: { [name]: text } });

const page = (cell: string) => (text: string) =>
  aCard({ base: { [`${cell}_app_brand_user_name`]: jump, [`${cell}_app_brand_pass`]: text } });

const condition = (type: CardType, name: string) => (text: string) =>
  aCard({ type, advanced: { use_condition: { [name]: text } } });

/** The lengths of reference §2.1 outside base_info's own texts, in UTF-8 bytes. */
const lengths: readonly [string, number, (text: string) => object][] = [
  ['center_app_brand_pass', 128, page('center')],
  ['custom_app_brand_pass', 128, page('custom')],
  ['promotion_app_brand_pass', 128, page('promotion')],
  ['abstract', 60, (text) => aCard({ advanced: { abstract: { abstract: text, icon_url_list } } })],
  ['text_image_list', 15_000, (text) => aCard({ advanced: { text_image_list: [{ text }] } })],
  ['accept_category', 512, condition('CASH', 'accept_category')],
  ['reject_category', 512, condition('CASH', 'reject_category')],
  ['object_use_for', 512, condition('GIFT', 'object_use_for')],
  ['deal_detail', 3072, ofType('GROUPON', 'deal_detail')],
  ['gift', 3072, ofType('GIFT', 'gift')],
  ['default_detail', 3072, ofType('GENERAL_COUPON', 'default_detail')],
  ['detail', 3072, ofType('MOVIE_TICKET', 'detail')],
  ['meeting_detail', 3072, ofType('MEETING_TICKET', 'meeting_detail')],
  ['from', 54, ofType('BOARDING_PASS', 'from')],
  ['to', 54, ofType('BOARDING_PASS', 'to')],
  [
    'gift_name of a 朋友的券',
    18,
    (gift_name) => aFriendsCoupon({ type: 'GIFT', own: { gift_name, gift_num: 1, gift_unit: '个' } }),
  ],
  [
    'gift_unit of a 朋友的券',
    6,
    (gift_unit) => aFriendsCoupon({ type: 'GIFT', own: { gift_name: '苹果', gift_num: 1, gift_unit } }),
  ],
];

describe('POST /card/create counts bytes', () => {
  let wechat: TestPlatform;
  beforeAll(async () => {
    wechat = await aPlatform();
  });
  afterAll(closePlatforms);

  test.each(lengths)('%s: %d and no more', async (_, bytes, card) => {
    expect(await wechat.post('/card/create', card(long(bytes)))).toMatchObject({ errcode: 0 });
    expect(await wechat.post('/card/create', card(`${long(bytes)}a`))).toMatchObject({ errcode: 45021 });
  });

  test.each([
    [
      'gift_num over three digits',
      aFriendsCoupon({ type: 'GIFT', own: { gift_name: '苹果', gift_num: 1000, gift_unit: '个' } }),
      40150,
    ],
    ['a reduce_cost of nothing', aCard({ own: { reduce_cost: 0 } }), 40150],
    ['a discount of everything', aCard({ type: 'DISCOUNT', own: { discount: 100 } }), 40150],
  ])('refuses %s', async (_, card, errcode) => {
    expect(await wechat.post('/card/create', card)).toMatchObject({ errcode });
  });

  test.each([
    ['noticeBytes', 36, 'notice'],
    ['descriptionBytes', 3000, 'description'],
    ['centerCellBytes', '18-24', 'center_title'],
  ])('with the switch %s at %s, %s is shorter', async (name, value, member) => {
    const bytes = typeof value === 'number' ? value : 18;
    const create = (length: number) =>
      wechat.post('/card/create', aCard({ base: { [member]: long(length) } }));
    expect(await create(bytes + 1)).toMatchObject({ errcode: 0 });
    await wechat.control('/config', { [name]: value });
    expect(await create(bytes)).toMatchObject({ errcode: 0 });
    expect(await create(bytes + 1)).toMatchObject({ errcode: 45021 });
  });
});
