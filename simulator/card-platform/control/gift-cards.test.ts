import { aCard } from '../testing/a-card';
import { aGiftPage } from '../testing/a-gift-page';
import { aGiftShop } from '../testing/a-gift-shop';
import { aListener } from '../testing/a-listener';
import { aPlatform, closePlatforms, type TestPlatform } from '../testing/a-platform';

const appid = 'wx5f0c2d7a91e84b36';

describe('people and gift cards', () => {
  let wechat: TestPlatform;
  let shop: Awaited<ReturnType<typeof aGiftShop>>;
  beforeEach(async () => {
    wechat = await aPlatform();
    shop = await aGiftShop(wechat);
    await wechat.control('/users/chen/friends', { add: ['lin'] });
  });
  afterEach(closePlatforms);

  const stock = async () => {
    const cards = await wechat.control<{ cardId: string; quantity: number }[]>('/cards');
    return cards.find(({ cardId }) => cardId === shop.cardId)!.quantity;
  };

  test('a friend takes what was bought: money on the card, events for each step', async () => {
    const merchant = await aListener();
    await wechat.control('/accounts', { appid, pushUrl: merchant.url, pushMode: 'plain' });
    const { order_id, card_list } = await shop.buy();
    expect(await stock()).toBe(99);
    expect(await wechat.pack('chen')).toEqual([]);
    await shop.act('chen', order_id, 'send', { to: 'lin' });
    await shop.act('lin', order_id, 'accept');
    const [packed] = await wechat.pack('lin');
    expect(packed).toMatchObject({ code: card_list[0]!.code, general: { active: true, balance: 10000 } });
    const bodies = (await merchant.untilHeard(4)).map(({ body }) => body);
    const named = (event: string) => bodies.find((body) => body.includes(`CDATA[${event}]`));
    const ids = `<PageId><![CDATA[${shop.pageId}]]></PageId><OrderId><![CDATA[${order_id}]]></OrderId>`;
    const flat = (event: string) => named(event)!.replaceAll(/>\s+</g, '><');
    expect(flat('giftcard_pay_done')).toContain(ids);
    expect(flat('giftcard_send_to_friend')).toContain(
      `${ids}<IsChatRoom>false</IsChatRoom><IsReturnBack><![CDATA[false]]></IsReturnBack>`,
    );
    expect(flat('giftcard_user_accept')).toContain(`${ids}<IsChatRoom>false</IsChatRoom>`);
    const lin = wechat.platform.openid(appid, 'lin');
    expect(flat('giftcard_user_accept')).toContain(`<FromUserName><![CDATA[${lin}]]>`);
    expect(flat('user_get_card')).toContain('<IsGiveByFriend>1</IsGiveByFriend>');
    await merchant.close();
  });

  test('a present that is given back says so and can be sent again, into a group too', async () => {
    const merchant = await aListener();
    const { order_id } = await shop.buy();
    await shop.act('chen', order_id, 'send', { to: 'lin' });
    await wechat.control('/accounts', { appid, pushUrl: merchant.url, pushMode: 'plain' });
    expect(await shop.act('lin', order_id, 'return')).toMatchObject({ status: 'paid', to: null });
    const [push] = await merchant.untilHeard(1);
    expect(push!.body).toContain('<IsReturnBack><![CDATA[true]]></IsReturnBack>');
    await shop.act('chen', order_id, 'send', { chatRoom: true });
    expect(await shop.act('min', order_id, 'accept')).toMatchObject({ status: 'accepted', accepter: 'min' });
    const bodies = (await merchant.untilHeard(4)).map(({ body }) => body);
    const toGroup = bodies.filter((body) => body.includes('<IsChatRoom>true</IsChatRoom>'));
    const events = toGroup.map((body) => /giftcard_\w+/.exec(body)![0]);
    expect(events.sort()).toEqual(['giftcard_send_to_friend', 'giftcard_user_accept']);
    await merchant.close();
  });

  test('one may keep what one bought, more than one too', async () => {
    const { order_id, total_price } = await shop.buy('chen', { cardIds: [shop.cardId, shop.cardId] });
    expect(total_price).toBe(20000);
    await shop.act('chen', order_id, 'accept');
    expect(await wechat.pack('chen')).toHaveLength(2);
    const [order] = await wechat.control<object[]>('/gift-orders');
    expect(order).toMatchObject({ order_id, status: 'accepted', buyer: 'chen', accepter: 'chen' });
  });

  test('only the right person can act, and only when it is time', async () => {
    const { order_id } = await shop.buy();
    expect(await shop.act('lin', order_id, 'send', { to: 'chen' })).toHaveProperty('error');
    expect(await shop.act('chen', order_id, 'send', { to: 'min' })).toEqual({
      error: 'the two are no friends',
    });
    expect(await shop.act('lin', order_id, 'accept')).toEqual({ error: 'it is not for this person' });
    expect(await shop.act('chen', order_id, 'return')).toEqual({ error: 'the order is paid' });
    await shop.act('chen', order_id, 'send', { to: 'lin' });
    expect(await shop.act('min', order_id, 'accept')).toHaveProperty('error');
    expect(await shop.act('min', order_id, 'return')).toHaveProperty('error');
    await shop.act('lin', order_id, 'accept');
    expect(await shop.act('lin', order_id, 'accept')).toEqual({ error: 'the order is accepted' });
    expect(await wechat.pack('lin')).toHaveLength(1);
  });

  test('nobody buys on a page that is off sale', async () => {
    const maintain = (maintain: boolean, which: object) =>
      wechat.post('/card/giftcard/maintain/set', { ...which, maintain });
    await maintain(true, { page_id: shop.pageId });
    expect(await shop.buy()).toEqual({ error: 'the page is off sale' });
    await maintain(false, { page_id: shop.pageId });
    await maintain(true, { all: true });
    expect(await shop.buy()).toEqual({ error: 'the page is off sale' });
    await maintain(false, { all: true });
    expect(await shop.buy()).toHaveProperty('order_id');
  });

  test.each([
    ['unreviewed', false, {}, 'the card is not reviewed'],
    ['without a price', true, { giftcard_info: undefined }, 'the card has no giftcard_info.price'],
    ['sold out', true, { sku: { quantity: 1 } }, 'the card is sold out'],
    [
      'with codes of its own',
      true,
      { use_custom_code: true },
      'the card needs codes of its own: import them first',
    ],
  ])('a card that is %s cannot be bought', async (_, approved, base, error) => {
    const card = aCard({ type: 'GENERAL_CARD', base: { giftcard_info: { price: 100 }, ...base } });
    const cardId = approved ? await wechat.createApproved(card) : await wechat.create(card);
    const page = aGiftPage(cardId, { support_multi: true });
    const { page_id: pageId } = await wechat.post<{ page_id: string }>('/card/giftcard/page/add', { page });
    expect(await shop.buy('chen', { pageId, cardIds: [cardId, cardId] })).toEqual({ error });
  });

  test('a page that sells one at a time sells one, and only what it shows', async () => {
    const page = aGiftPage(shop.cardId);
    const { page_id: pageId } = await wechat.post<{ page_id: string }>('/card/giftcard/page/add', { page });
    const two = [shop.cardId, shop.cardId];
    expect(await shop.buy('chen', { pageId, cardIds: two })).toHaveProperty('error');
    expect(await shop.buy('chen', { pageId, cardIds: ['p1'] })).toEqual({
      error: 'the page does not offer this card',
    });
    expect(await shop.buy('chen', { cardIds: [] })).toHaveProperty('error');
    expect(await shop.buy('chen', { pageId: 'a' })).toEqual({ error: 'there is no page with this pageId' });
    expect(await stock()).toBe(100);
  });
});
