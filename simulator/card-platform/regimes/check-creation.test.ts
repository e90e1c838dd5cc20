import { defaultAccount } from '../state/default-world';
import { aCard } from '../testing/a-card';
import { aFriendsCoupon } from '../testing/a-friends-coupon';
import { aPlatform, closePlatforms, type TestPlatform } from '../testing/a-platform';

const { appid, permissions } = defaultAccount;
const withoutLinks = aCard();
const withLink = aCard({ base: { custom_url_name: '去看看', custom_url: 'http://www.qq.com' } });

let wechat: TestPlatform;
beforeEach(async () => {
  wechat = await aPlatform();
});
afterEach(closePlatforms);

const create = (card: object) => wechat.post('/card/create', card);

describe('a permission that is missing', () => {
  const memberCard = (own: object) => ({
    card: { card_type: 'MEMBER_CARD', member_card: { base_info: {}, ...own } },
  });

  test.each([
    ['card', withoutLinks, 48001],
    ['wechat-pay', aCard({ base: { pay_info: { swipe_card: { is_swipe_card: true } } } }), 43008],
    ['custom-code', aCard({ base: { use_custom_code: true } }), 43009],
    ['stored-value', memberCard({ supply_balance: true }), 43010],
    ['bonus', memberCard({ supply_bonus: true }), 43011],
    ['custom-url', withLink, 43012],
    ['agent', aCard({ base: { sub_merchant_info: { merchant_id: 1 } } }), 43014],
    ['friends-coupon', aFriendsCoupon(), 45045],
  ])('%s is told by its code', async (name, card, errcode) => {
    const others = permissions.filter((permission) => permission !== name);
    await wechat.control('/accounts', { appid, permissions: others });
    expect(await create(card)).toMatchObject({ errcode });
  });

  test('for 朋友的券 is the trade’s first of all, but not in a sandbox', async () => {
    await wechat.control('/accounts', { appid, category: '美食-满汉全席', permissions: ['card'] });
    expect(await create(aFriendsCoupon())).toMatchObject({ errcode: 45160 });
    await wechat.control('/accounts', { appid, kind: 'sandbox' });
    expect(await create(aFriendsCoupon())).toMatchObject({ errcode: 0 });
  });
});

describe('the era', () => {
  test('2020-miniprogram-jump refuses H5 links, even empty ones', async () => {
    expect(await create(withLink)).toMatchObject({ errcode: 0 });
    await wechat.control('/config', { era: '2020-miniprogram-jump' });
    expect(await create(withoutLinks)).toMatchObject({ errcode: 0 });
    for (const card of [withLink, aCard({ base: { center_url: '' } })]) {
      expect(await create(card)).toMatchObject({
        errcode: 43012,
        errmsg: expect.stringMatching(/^不再支持配置网页链接跳转,请选择小程序替代 hint: \[/),
      });
    }
  });

  test('2021-closed creates no ordinary coupon and no 朋友的券', async () => {
    const cardId = await wechat.createApproved();
    await wechat.control('/config', { era: '2021-closed' });
    expect(await create(withoutLinks)).toMatchObject({ errcode: 48001 });
    expect(await create(aFriendsCoupon())).toMatchObject({ errcode: 73205 });
    expect((await wechat.claim('chen', cardId)).errMsg).toBe('addCard:ok');
  });
});

test.each([
  ['h5LinkCode', 40150, '2020-miniprogram-jump', withLink],
  ['h5LinkCode', 45103, '2020-miniprogram-jump', withLink],
  ['closedCreateCode', 45103, '2021-closed', withoutLinks],
])('the switch %s names the errcode %d of %s', async (name, errcode, era, card) => {
  await wechat.control('/config', { era, [name]: errcode });
  expect(await create(card)).toMatchObject({ errcode });
});

describe('a switch', () => {
  const long = `http://mmbiz.qpic.cn/${'x'.repeat(120)}`;
  const title = async (answer: { card_id?: string }) => {
    const { card } = await wechat.post<{ card: { cash: { base_info: { title: string } } } }>('/card/get', {
      card_id: answer.card_id,
    });
    return card.cash.base_info.title;
  };

  test.each([
    [{ strictTypes: true }, aCard({ base: { sku: { quantity: '100' } } }), 47001],
    [{ noticeBytes: 36 }, aCard({ base: { notice: '请'.repeat(13) } }), 45021],
    [{ descriptionBytes: 3000 }, aCard({ base: { description: '请'.repeat(1001) } }), 45021],
    [{ longLogoUrl: 'refused' }, aCard({ base: { logo_url: long } }), 45021],
    [{ smallReduceCost: 'refused' }, aCard({ own: { reduce_cost: 5 } }), 72007],
    [{ colors: 10 }, aCard({ base: { color: 'Color102' } }), 40076],
  ])('%j refuses what is accepted without it', async (change, card, errcode) => {
    expect(await create(card)).toMatchObject({ errcode: 0 });
    await wechat.control('/config', change);
    expect(await create(card)).toMatchObject({ errcode });
  });

  test('customUrlNameBytes allows one byte more', async () => {
    const card = aCard({ base: { custom_url_name: '五个汉字多x' } });
    expect(await create(card)).toMatchObject({ errcode: 45021 });
    await wechat.control('/config', { customUrlNameBytes: 16 });
    expect(await create(card)).toMatchObject({ errcode: 0 });
  });

  test('leastCostUnit and cashTitle change what a 朋友的券 is called', async () => {
    const coupon = aFriendsCoupon({
      advanced: { use_condition: { least_cost: 50_000 } },
      own: { reduce_cost: 5000 },
    });
    await wechat.control('/config', { leastCostUnit: 'fen' });
    expect(await title(await create(coupon))).toBe('满500减50');
    await wechat.control('/config', { cashTitle: 'with-scope' });
    expect(await title(await create(coupon))).toBe('全场满500减50');
  });

  test('statusNames speaks the older documents’ words', async () => {
    const cardId = await wechat.create();
    await wechat.control(`/cards/${cardId}/review`, { result: 'refuse' });
    await wechat.control('/config', { statusNames: 'older' });
    expect(await wechat.post('/card/get', { card_id: cardId })).toMatchObject({
      card: { cash: { base_info: { status: 'CARD_STATUS_VERIFY_FALL' } } },
    });
  });

  test('getLimitDefault decides for a card that names none', async () => {
    await wechat.control('/config', { getLimitDefault: 'quantity' });
    const answer = await create(aCard({ base: { get_limit: undefined, sku: { quantity: 7 } } }));
    expect(await wechat.post('/card/get', { card_id: answer.card_id })).toMatchObject({
      card: { cash: { base_info: { get_limit: 7 } } },
    });
  });
});

test('every switch says what it may be', async () => {
  const table = await wechat.control<{ name: string; initial: unknown }[]>('/switches');
  const config = await wechat.control('/config');
  expect(Object.fromEntries(table.map(({ name, initial }) => [name, initial]))).toEqual(config);
});
