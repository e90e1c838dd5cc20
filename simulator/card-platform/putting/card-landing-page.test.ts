import type { LandingpageCreateAnswer } from '#server/wechat/wire/index';
import type { OfferResult } from '../claim/claim-answers';
import { aCard } from '../testing/a-card';
import { aFriendsCoupon } from '../testing/a-friends-coupon';
import { aPlatform, closePlatforms, type TestPlatform } from '../testing/a-platform';
import { aStockedCoupon } from '../testing/buy-stock';

const appid = 'wx5f0c2d7a91e84b36';

let wechat: TestPlatform;
beforeEach(async () => {
  wechat = await aPlatform();
});
afterEach(closePlatforms);

async function aPage(ids: string[], changes: object = {}) {
  const answer = await wechat.post<LandingpageCreateAnswer>('/card/landingpage/create', {
    banner: 'http://mmbiz.qpic.cn/mmbiz/banner/0',
    page_title: '"好券" & <更多>',
    can_share: true,
    scene: 'SCENE_H5',
    card_list: ids.map((card_id) => ({ card_id, thumb_url: '' })),
    ...changes,
  });
  const { pathname, search } = new URL(answer.url);
  return { id: answer.page_id, address: wechat.url + pathname + search };
}

/** As a browser does: it follows where the authorisation leads. */
const open = async (address: string, more = '&simulator_user=chen') => (await fetch(address + more)).text();
const onPage = (id: number, body: object) =>
  wechat.control<OfferResult>(`/users/chen/landing-pages/${id}`, body);

test('the address asks who looks, then shows the cards with what can be done', async () => {
  const [free, waiting] = [
    await wechat.createApproved(),
    await wechat.create(aCard({ base: { title: '新券' } })),
  ];
  const { address } = await aPage([free, waiting]);
  expect(await open(address, '')).toContain('simulator_user=chen');
  const html = await open(address);
  expect(html).toContain('<title>&quot;好券&quot; &amp; &lt;更多></title>');
  expect(html).toContain(`<button data-card="${free}">领取</button>`);
  expect(html).toMatch(/新券.*<button disabled>该券未通过审核<\/button>/);
});

test('whoever confirms has the card, with its event’s channel empty', async () => {
  const cardId = await wechat.createApproved();
  const { id } = await aPage([cardId]);
  expect(await onPage(id, {})).toMatchObject({
    errMsg: 'addCard:ok',
    cardList: [],
    page: [{ refusal: null }],
  });
  expect(await wechat.pack('chen')).toEqual([]);
  expect(await onPage(id, { confirm: true, cardId })).toMatchObject({
    errMsg: 'addCard:ok',
    cardList: [{ cardId, isSuccess: true }],
  });
  expect(await wechat.pack('chen')).toMatchObject([{ cardId, outerStr: '' }]);
});

test('a card that is on the page twice is looked at again before it is taken again', async () => {
  const cardId = await wechat.createApproved(aCard({ base: { get_limit: 1 } }));
  const { id } = await aPage([cardId, cardId]);
  expect((await onPage(id, { confirm: true })).cardList).toHaveLength(1);
  expect(await onPage(id, { confirm: true })).toMatchObject({
    errMsg: 'addCard:fail cancel',
    page: [{ text: '已领完' }, { text: '已领完' }],
  });
});

test('a page that was reached from another account’s session gives nothing', async () => {
  const { id, address } = await aPage([await wechat.createApproved()]);
  expect(await onPage(id, { context: { session: 'wxother' }, confirm: true })).toMatchObject({
    errMsg: 'addCard:fail cancel',
    page: [{ text: '未经制券商家授权,不可投放' }],
  });
  expect(await onPage(id, { context: { session: appid } })).toMatchObject({ page: [{ text: '' }] });
  const page = (await fetch(`${address}&simulator_user=chen`)).url;
  expect(await open(page, '&simulator_session=wxother')).toContain('未经制券商家授权,不可投放');
});

test.each([
  ['SCENE_QRCODE', ''],
  ['SCENE_MENU', '未经制券商家授权,不可投放'],
  ['SCENE_ARTICLE', '未经制券商家授权,不可投放'],
])('a 朋友的券 on a page of %s says %j', async (scene, text) => {
  const { id } = await aPage([await aStockedCoupon(wechat, aFriendsCoupon())], { scene });
  expect((await onPage(id, {})).page[0]?.text).toBe(text);
});

test('a page without can_share cannot be passed on', async () => {
  const { id, address } = await aPage([await wechat.createApproved()], {
    can_share: false,
    scene: 'SCENE_MENU',
  });
  const page = (await fetch(`${address}&simulator_user=chen`)).url;
  expect(await open(page, '')).toContain('领取');
  expect(await open(page, '&simulator_entry=moments')).toContain('该页面不可分享');
  expect(await onPage(id, { context: { entry: 'chat' } })).toEqual({
    error: 'the page may not be passed on: can_share is false',
  });
});

test('a page that is not there says so', async () => {
  const { address } = await aPage([await wechat.createApproved()]);
  expect(await open(address.replace('page_id%3D1', 'page_id%3D9'))).toContain('该页面不存在');
  expect(await open(address.replace('biz%3D', 'biz%3Dx'))).toContain('该页面不存在');
  expect(await onPage(9, {})).toEqual({ error: 'there is no landing page with this id' });
  expect(await onPage(1, { cardId: 'p1' })).toEqual({ error: 'there is no card with this id on the page' });
});
