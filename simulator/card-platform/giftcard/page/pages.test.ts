import documented from '../../../../test/wechat-samples/GiftPageAddRequest.json';
import { aCard } from '../../testing/a-card';
import { aGiftPage, aGiftTheme } from '../../testing/a-gift-page';
import { aPlatform, closePlatforms, type TestPlatform } from '../../testing/a-platform';

const appid = 'wx5f0c2d7a91e84b36';
const elsewhere = 'https://example.com/a.png';

describe('/card/giftcard/page', () => {
  let wechat: TestPlatform;
  let card_id: string;
  beforeAll(async () => {
    wechat = await aPlatform();
    card_id = await wechat.createApproved(
      aCard({ type: 'GENERAL_CARD', base: { giftcard_info: { price: 10000 } } }),
    );
  });
  afterAll(closePlatforms);

  const add = (page: object) => wechat.post<{ page_id: string }>('/card/giftcard/page/add', { page });
  const get = (page_id: string) => wechat.post<{ page: object }>('/card/giftcard/page/get', { page_id });
  const update = (page: object) => wechat.post('/card/giftcard/page/update', { page });
  const withTheme = (changes: object) => aGiftPage(card_id, { theme_list: [aGiftTheme(card_id, changes)] });

  test('a page that was added can be read and is in the list', async () => {
    const answer = await add(aGiftPage(card_id));
    expect(answer).toEqual({ errcode: 0, errmsg: 'ok', page_id: expect.stringMatching(/^.{44}$/) });
    expect((await get(answer.page_id)).page).toEqual(aGiftPage(card_id));
    const { page_id_list } = await wechat.post('/card/giftcard/page/batchget', {});
    expect(page_id_list).toContain(answer.page_id);
  });

  test('the documented page is taken', async () => {
    const sample = JSON.stringify(documented).replaceAll('pbLatjiSj_yVRH5XTb2Zsln7DNQg', card_id);
    expect(await wechat.post('/card/giftcard/page/add', sample)).toMatchObject({ errcode: 0 });
  });

  test('a page of the time before themes is taken', async () => {
    const page = { card_list: [card_id], giftcard_wrap_pic_url_list: ['http://mmbiz.qpic.cn/mmbiz/a/0'] };
    expect(await add(page)).toMatchObject({ errcode: 0 });
  });

  test.each([
    ['an id of its own', () => aGiftPage(card_id, { page_id: 'a' }), 81000],
    ['no cards', () => ({ giftcard_wrap_pic_url_list: [] }), 81001],
    ['a card that is none', () => withTheme({ item_list: [{ card_id: 'p1' }] }), 81002],
    ['no banner', () => aGiftPage(card_id, { banner_pic_url: '' }), 81004],
    ['a banner from elsewhere', () => aGiftPage(card_id, { banner_pic_url: elsewhere }), 81005],
    ['no wrapping', () => ({ card_list: [card_id] }), 81006],
    [
      'a wrapping from elsewhere',
      () => ({ card_list: [{ card_id }], giftcard_wrap_pic_url_list: [elsewhere] }),
      81007,
    ],
    ['no address', () => aGiftPage(card_id, { address: undefined }), 81008],
    ['a service_phone that is none', () => aGiftPage(card_id, { service_phone: '电话' }), 81009],
    ['no biz_description', () => aGiftPage(card_id, { biz_description: '' }), 81010],
    ['a category that is not there', () => withTheme({ category_index: 0 }), 81015],
    ['a category without title', () => aGiftPage(card_id, { category_list: [{ title: '' }] }), 81015],
    [
      'two banners',
      () => aGiftPage(card_id, { theme_list: [1, 2].map(() => aGiftTheme(card_id, { is_banner: true })) }),
      81016,
    ],
    ['a theme without picture', () => withTheme({ theme_pic_url: undefined }), 81021],
    ['a theme without title', () => withTheme({ title: '' }), 81022],
    ['a theme without title_color', () => withTheme({ title_color: undefined }), 81023],
    ['a theme without cards', () => withTheme({ item_list: [] }), 81024],
    ['a theme without wrappings', () => withTheme({ pic_item_list: [] }), 81025],
    [
      'a wrapping without picture',
      () => withTheme({ pic_item_list: [{ default_gifting_msg: '生日快乐' }] }),
      81027,
    ],
    ['a wrapping without words', () => withTheme({ pic_item_list: [{ background_pic_url: 'a' }] }), 81028],
    ['a list that is none', () => aGiftPage(card_id, { theme_list: 'a' }), 47001],
  ])('a page with %s is refused', async (_, page, errcode) => {
    const before = await wechat.post('/card/giftcard/page/batchget', {});
    expect(await add(page())).toMatchObject({ errcode });
    expect(await wechat.post('/card/giftcard/page/batchget', {})).toEqual(before);
  });

  test('a banner in a category is refused', async () => {
    const theme_list = [aGiftTheme(card_id, { is_banner: true, category_index: 0 })];
    const page = aGiftPage(card_id, { theme_list, category_list: [{ title: '节日' }] });
    expect(await add(page)).toMatchObject({ errcode: 81015 });
  });

  test('a coupon is no gift card', async () => {
    const coupon = await wechat.create();
    expect(await add(aGiftPage(coupon))).toMatchObject({ errcode: 81002 });
  });

  test('an update changes what it names and is checked as a whole', async () => {
    const { page_id } = await add(aGiftPage(card_id));
    expect(await update({ page_id, page_title: '新年礼品卡' })).toEqual({ errcode: 0, errmsg: 'ok' });
    const changed = aGiftPage(card_id, { page_title: '新年礼品卡' });
    expect((await get(page_id)).page).toEqual(changed);
    expect(await update({ page_id, address: '' })).toMatchObject({ errcode: 81008 });
    expect((await get(page_id)).page).toEqual(changed);
  });

  test('a page that is not there is refused, as is no page', async () => {
    expect(await get('a')).toMatchObject({ errcode: 81011 });
    expect(await update({ page_id: 'a' })).toMatchObject({ errcode: 81011 });
    expect(await wechat.post('/card/giftcard/page/add', {})).toMatchObject({ errcode: 41011 });
    expect(await wechat.post('/card/giftcard/page/update', {})).toMatchObject({ errcode: 41011 });
  });

  test('another account neither sees nor changes it', async () => {
    const { page_id } = await add(aGiftPage(card_id));
    const other = await wechat.control<{ appid: string; secret: string }>('/accounts', { name: '别家' });
    await wechat.login(other);
    expect(await get(page_id)).toMatchObject({ errcode: 81011 });
    expect(await add(aGiftPage(card_id))).toMatchObject({ errcode: 72021 });
    expect(await wechat.post('/card/giftcard/page/batchget', {})).toMatchObject({ page_id_list: [] });
    await wechat.login();
    expect(await get(page_id)).toMatchObject({ errcode: 0 });
  });

  test('maintain/set takes one page off sale, or all, and puts them back', async () => {
    const { page_id } = await add(aGiftPage(card_id));
    const set = (body: object) => wechat.post<{ control_info: object }>('/card/giftcard/maintain/set', body);
    const one = { page_id, system_page_control_type: 'E_PAGE_CONTROL_NORMAL' };
    const off = await set({ page_id, maintain: true });
    expect(off.control_info).toEqual({
      biz_control_type: 'E_PAGE_CONTROL_NORMAL',
      system_biz_control_type: 'E_PAGE_CONTROL_NORMAL',
      list: [{ ...one, page_control_type: 'E_PAGE_CONTROL_BIZ' }],
    });
    const on = await set({ page_id, maintain: false });
    expect(on.control_info).toMatchObject({ list: [{ ...one, page_control_type: 'E_PAGE_CONTROL_NORMAL' }] });
    const all = await set({ all: true, maintain: true });
    expect(all.control_info).toMatchObject({ biz_control_type: 'E_PAGE_CONTROL_BIZ' });
    await set({ all: true, maintain: false });
  });

  test.each([
    [{ maintain: true }, 81020],
    [{ page_id: 'a', all: true, maintain: true }, 81020],
    [{ page_id: 'a', maintain: true }, 81011],
    [{ all: true }, 47001],
  ])('maintain/set refuses %j', async (body, errcode) => {
    expect(await wechat.post('/card/giftcard/maintain/set', body)).toMatchObject({ errcode });
  });

  test('pages need the permission of gift cards', async () => {
    await wechat.control(`/accounts/${appid}/permissions/general-card/withdraw`, {});
    expect(await add(aGiftPage(card_id))).toMatchObject({ errcode: 72021 });
  });
});
