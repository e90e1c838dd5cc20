import type { CardCreateAnswer, CardGetAnswer, WechatAnswer } from '#server/wechat/wire/index';
import { aCard } from '../testing/a-card';
import { aPlatform, closePlatforms, type TestPlatform } from '../testing/a-platform';

describe('POST /card/create', () => {
  let wechat: TestPlatform;
  beforeAll(async () => {
    wechat = await aPlatform();
  });
  afterAll(closePlatforms);

  const create = (card: object) => wechat.post<CardCreateAnswer>('/card/create', card);
  const range = { type: 'DATE_TYPE_FIX_TIME_RANGE', begin_timestamp: 1767196800, end_timestamp: 1782835199 };
  const jump = {
    center_app_brand_user_name: 'gh_7195ea80d2e6@app',
    center_app_brand_pass: 'pages/index/index',
  };

  test.each(['GROUPON', 'CASH', 'DISCOUNT', 'GIFT', 'GENERAL_COUPON'] as const)(
    'makes a card of type %s that waits for review',
    async (type) => {
      const answer = await create(aCard({ type }));
      expect(answer).toEqual({ errcode: 0, errmsg: 'ok', card_id: expect.stringMatching(/^p[\w-]{27}$/) });
      const { card } = await wechat.post<CardGetAnswer>('/card/get', { card_id: answer.card_id });
      expect(card).toMatchObject({
        card_type: type,
        [type.toLowerCase()]: { base_info: { status: 'CARD_STATUS_NOT_VERIFY' } },
      });
    },
  );

  test('begins a card id as the openids of its account begin', async () => {
    const { card_id } = await create(aCard());
    expect(card_id.slice(1, 7)).toBe(wechat.platform.openid('wx5f0c2d7a91e84b36', 'chen').slice(1, 7));
  });

  test.each([
    ['numbers in quotes', { sku: { quantity: '500000' } }],
    ['timestamps of ten digits in quotes', { date_info: { ...range, begin_timestamp: '1767196800' } }],
    ['the older date type 1', { date_info: { ...range, type: 1 } }],
    [
      'terms counted from the claim',
      { date_info: { type: 'DATE_TYPE_FIX_TERM', fixed_term: 7, fixed_begin_term: 0 } },
    ],
    ['9 汉字 as center_title', { center_title: '一二三四五六七八九' }],
    ['12 汉字 as center_sub_title', { center_sub_title: '一二三四五六七八九十十一' }],
    ['9 汉字 as title', { title: '一二三四五六七八九' }],
    ['a jump to the linked mini-program', jump],
    ['H5 links', { custom_url_name: '立即使用', custom_url: 'www.qq.com' }],
    ['no notice', { notice: undefined }],
    ['names of seed 003', { canshare: false, givebyfriend: false, url_name_type: '预约' }],
  ])('takes %s', async (_, base) => {
    expect(await create(aCard({ base }))).toMatchObject({ errcode: 0 });
  });

  test.each(['logo_url', 'brand_name', 'code_type', 'color', 'description', 'title', 'sku', 'date_info'])(
    'names %s when it is missing',
    async (name) => {
      const { errcode, errmsg } = await create(aCard({ base: { [name]: undefined } }));
      expect(errcode).toBe(41011);
      expect(errmsg).toMatch(
        /^missing required fields! please check document and request json! hint: \[[\w.]{12}\] m_data\./,
      );
      expect(errmsg).toMatch(new RegExp(`base_info\\(\\)\\.${name}$`));
    },
  );

  test.each([
    ['GROUPON', 'deal_detail'],
    ['CASH', 'reduce_cost'],
    ['DISCOUNT', 'discount'],
    ['GIFT', 'gift'],
    ['GENERAL_COUPON', 'default_detail'],
  ] as const)('asks a %s for its %s', async (type, name) => {
    const { errcode, errmsg } = await create(aCard({ type, own: { [name]: undefined } }));
    expect(errcode).toBe(41011);
    expect(errmsg).toMatch(new RegExp(`m_data\\.${name}$`));
  });

  test.each([
    ['brand_name', 36],
    ['title', 27],
    ['notice', 48],
    ['description', 3072],
    ['sub_title', 54],
    ['service_phone', 24],
    ['source', 36],
    ['center_title', 27],
    ['center_sub_title', 36],
    ['custom_url_name', 15],
    ['custom_url_sub_title', 18],
    ['promotion_url_name', 15],
    ['promotion_url_sub_title', 18],
  ])('counts %s in bytes: %d at most', async (name, bytes) => {
    expect(await create(aCard({ base: { [name]: '券'.repeat(bytes / 3) } }))).toMatchObject({ errcode: 0 });
    const { errcode, errmsg } = await create(aCard({ base: { [name]: `${'券'.repeat(bytes / 3)}1` } }));
    expect(errcode).toBe(45021);
    expect(errmsg).toMatch(new RegExp(`${name}$`));
  });

  test.each([
    ['a code_type that is none', { code_type: 'CODE_TYPE_VOICE' }, 40072],
    ['a colour that is none', { color: 'Color011' }, 40076],
    ['a logo from elsewhere', { logo_url: 'https://example.com/logo.png' }, 40141],
    ['no stock', { sku: { quantity: 0 } }, 40122],
    ['too much stock', { sku: { quantity: 100_000_001 } }, 40122],
    ['a boolean in quotes', { can_share: 'false' }, 47001],
    ['a number as text', { title: 111 }, 47001],
    ['an end before its begin', { date_info: { ...range, end_timestamp: 1767196800 } }, 40079],
    ['a timestamp in ms', { date_info: { ...range, end_timestamp: 1782835199000 } }, 47001],
    ['a date as text', { date_info: { ...range, end_timestamp: '2026-06-30' } }, 47001],
    ['type 1 with members of type 2', { date_info: { ...range, type: 1, fixed_term: 3 } }, 47001],
    ['dates for member cards', { date_info: { type: 'DATE_TYPE_PERMANENT' } }, 40079],
    [
      'a term of no days',
      { date_info: { type: 'DATE_TYPE_FIX_TERM', fixed_term: 0, fixed_begin_term: 0 } },
      40079,
    ],
    ['all stores and some stores', { use_all_locations: true, location_id_list: [1] }, 40150],
    ['a mini-program by its appid', { ...jump, center_app_brand_user_name: 'wx1d5e8a3c7b904f26' }, 40166],
    ['a mini-program that is not linked', { ...jump, center_app_brand_user_name: 'gh_0@app' }, 40168],
    ['a jump without a page', { center_app_brand_user_name: jump.center_app_brand_user_name }, 40165],
    ['deposited codes that are not custom', { get_custom_code_mode: 'GET_CUSTOM_CODE_MODE_DEPOSIT' }, 40136],
    ['an unknown way to get codes', { get_custom_code_mode: 'GET_CUSTOM_CODE_MODE_ASK' }, 40136],
    [
      'a stock before codes are deposited',
      { use_custom_code: true, get_custom_code_mode: 'GET_CUSTOM_CODE_MODE_DEPOSIT' },
      40122,
    ],
  ])('refuses %s', async (_, base, errcode) => {
    expect(await create(aCard({ base }))).toMatchObject({ errcode });
  });

  test.each([
    [
      'two icons',
      { abstract: { icon_url_list: ['http://mmbiz.qpic.cn/a/0', 'http://mmbiz.qpic.cn/b/0'] } },
      45044,
    ],
    ['an icon from elsewhere', { abstract: { icon_url_list: ['https://example.com/a.png'] } }, 40141],
    ['an empty paragraph', { text_image_list: [{}] }, 41026],
    ['a day that is none', { time_limit: [{ type: 'WEEKEND' }] }, 40149],
    ['an hour that is none', { time_limit: [{ type: 'MONDAY', begin_hour: 25 }] }, 40149],
    ['a service that is none', { business_service: ['BIZ_SERVICE_KARAOKE'] }, 40150],
    [
      'two rewards',
      { consume_share_self_num: 1, consume_share_card_list: [{ card_id: 'p', num: 1 }] },
      40144,
    ],
    ['a reward of two', { consume_share_self_num: 2 }, 40144],
    ['an amount that is none', { use_condition: { least_cost: '很多' } }, 47001],
    ['an exchange condition', { use_condition: { object_use_for: '蛋糕' } }, 40150],
  ])('refuses a CASH with %s', async (_, advanced, errcode) => {
    expect(await create(aCard({ advanced }))).toMatchObject({ errcode });
  });

  test.each([
    ['DISCOUNT', { accept_category: '鞋类' }, 40150],
    ['GROUPON', { least_cost: 100 }, 40143],
  ] as const)('refuses a %s with the condition %j', async (type, use_condition, errcode) => {
    expect(await create(aCard({ type, advanced: { use_condition } }))).toMatchObject({ errcode });
  });

  test.each([
    ['no card', {}, 40053],
    ['a type that is none', { card: { card_type: 'COUPON' } }, 40071],
    ['a type that does not fit its member', { card: { card_type: 'CASH', gift: {} } }, 40053],
    ['no base_info', { card: { card_type: 'CASH', cash: {} } }, 41011],
  ])('refuses %s', async (_, body, errcode) => {
    expect(await create(body)).toMatchObject({ errcode });
  });

  test.each([
    [[], {}, 48001],
    [['card'], { use_custom_code: true }, 43009],
    [['card'], { pay_info: { swipe_card: { is_swipe_card: true } } }, 43008],
  ])('asks an account with the rights %j for more', async (permissions, base, errcode) => {
    await wechat.control('/accounts', { appid: 'wxpoor', secret: 'poor', permissions });
    await wechat.login({ appid: 'wxpoor', secret: 'poor' });
    expect(await wechat.post<WechatAnswer>('/card/create', aCard({ base }))).toMatchObject({ errcode });
    await wechat.login();
  });
});
