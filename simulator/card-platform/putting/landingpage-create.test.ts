import { PNG } from 'pngjs';
import type { LandingpageCreateAnswer, UploadImageAnswer } from '#server/wechat/wire/index';
import { aCard } from '../testing/a-card';
import { aPlatform, closePlatforms, type TestPlatform } from '../testing/a-platform';

const banner = 'http://mmbiz.qpic.cn/mmbiz/banner/0';

let wechat: TestPlatform;
beforeEach(async () => {
  wechat = await aPlatform();
});
afterEach(closePlatforms);

async function create(changes: object = {}) {
  const card_list = [{ card_id: await wechat.createApproved(), thumb_url: 'http://mmbiz.qpic.cn/mmbiz/a/0' }];
  const usual = { banner, page_title: '惠城优惠大派送', can_share: true, scene: 'SCENE_NEAR_BY', card_list };
  return wechat.post<LandingpageCreateAnswer>('/card/landingpage/create', { ...usual, ...changes });
}

describe('POST /card/landingpage/create', () => {
  test('answers the address, an authorisation that leads on to the page, and a number', async () => {
    const answer = await create();
    expect(answer).toEqual({ errcode: 0, errmsg: 'ok', url: expect.any(String), page_id: 1 });
    const url = new URL(answer.url);
    expect(url.host + url.pathname).toBe('open.weixin.qq.com/connect/oauth2/authorize');
    expect(url.searchParams.get('redirect_uri')).toMatch(
      /^https:\/\/mp\.weixin\.qq\.com\/bizmall\/cardlandingpage\?biz=[\w%]+&page_id=1&scene=1$/,
    );
    expect(await create()).toMatchObject({ page_id: 2 });
    expect(await wechat.control('/landing-pages')).toMatchObject([
      { pageId: 1, url: answer.url },
      { pageId: 2 },
    ]);
  });

  test.each([
    ['no banner', { banner: undefined }, 41011],
    ['a banner from elsewhere', { banner: 'http://shop.example.com/banner.png' }, 40082],
    ['no title', { page_title: '' }, 41011],
    ['no can_share', { can_share: undefined }, 41011],
    ['can_share in quotes', { can_share: 'true' }, 47001],
    ['an unknown scene', { scene: 'SCENE_MOON' }, 40129],
    ['no scene', { scene: undefined }, 41011],
    ['no list', { card_list: undefined }, 41011],
    ['an empty list', { card_list: [] }, 45039],
    ['eleven cards', { card_list: Array.from({ length: 11 }, () => ({ card_id: 'p1' })) }, 45039],
    ['a card that names nothing', { card_list: [{}] }, 41012],
    ['a card of nobody', { card_list: [{ card_id: 'p1' }] }, 40073],
    ['no objects in the list', { card_list: ['p1'] }, 47001],
  ])('refuses %s', async (_, changes, errcode) => {
    expect(await create(changes)).toMatchObject({ errcode });
    expect(await wechat.control('/landing-pages')).toEqual([]);
  });

  test('takes imported codes, but no codes that a merchant brings along, and only pictures of WeChat’s', async () => {
    const custom = await wechat.create(aCard({ base: { use_custom_code: true } }));
    expect(await create({ card_list: [{ card_id: custom }] })).toMatchObject({ errcode: 45030 });
    const get_custom_code_mode = 'GET_CUSTOM_CODE_MODE_DEPOSIT';
    const base = { use_custom_code: true, get_custom_code_mode, sku: { quantity: 0 } };
    const deposited = await wechat.create(aCard({ base }));
    expect(await create({ card_list: [{ card_id: deposited }] })).toMatchObject({ errcode: 0 });
    const card_list = [{ card_id: deposited, thumb_url: 'http://shop.example.com/a.png' }];
    expect(await create({ card_list })).toMatchObject({ errcode: 40141 });
  });
});

async function upload(width: number, height: number): Promise<string> {
  const form = new FormData();
  const png = PNG.sync.write(new PNG({ width, height }));
  form.append('buffer', new Blob([new Uint8Array(png)]), 'banner.png');
  const path = wechat.withToken('/cgi-bin/media/uploadimg');
  return (await wechat.call<UploadImageAnswer>(path, { method: 'POST', body: form })).url;
}

test('the switch bannerSize wants an uploaded banner to be 640×300', async () => {
  const [right, wrong] = [await upload(640, 300), await upload(640, 640)];
  expect(await create({ banner: wrong })).toMatchObject({ errcode: 0 });
  await wechat.control('/config', { bannerSize: '640x300' });
  expect(await create({ banner: wrong })).toMatchObject({ errcode: 40083 });
  expect(await create({ banner: right })).toMatchObject({ errcode: 0 });
});

test('the switch olderNames decides whether cover_url is a banner', async () => {
  const older = { banner: undefined, cover_url: banner };
  expect(await create(older)).toMatchObject({ errcode: 0 });
  await wechat.control('/config', { olderNames: 'refused' });
  expect(await create(older)).toMatchObject({ errcode: 41011 });
});

test('the switch landingPageCards sets how many a page shows', async () => {
  await wechat.control('/config', { landingPageCards: 1 });
  const card_id = await wechat.create();
  expect(await create({ card_list: [{ card_id }, { card_id }] })).toMatchObject({ errcode: 45039 });
});
