import { aCoupon } from '../../test/fixtures/a-claim';
import { aWorld, dataOf, type World } from '../../test/fixtures/a-world';
import { getCard } from './get-card';

let world: World;

beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());

describe('getCard', () => {
  test('tells what seed 000 put on its card', async () => {
    const cardId = await world.aCard();
    expect(dataOf(await world.ask(getCard, { cardId }, await world.aPerson()))).toMatchObject({
      id: cardId,
      brandName: '测试代金券',
      title: '111',
      color: '#dd6549',
      offer: { kind: 'cash', reduce: 5 },
      condition: { minimumSpend: 5100, accepts: '鞋类', rejects: '阿迪达斯', combinable: true },
      stock: { left: 500000, total: 500000 },
      claimLimit: 30,
      claimability: 'claimable',
      servicePhone: '18888888888',
      timeLimits: [
        { day: 'MONDAY', minutes: { from: 10, to: 659 } },
        { day: 'HOLIDAY', minutes: null },
      ],
      couponId: null,
    });
  });

  test('shows the coupon of the caller that ends first', async () => {
    const [customer, cardId] = [await world.aPerson(), await world.aCard()];
    const { couponId } = await aCoupon(world, customer, cardId);
    expect(dataOf(await world.ask(getCard, { cardId }, customer))).toMatchObject({ claimed: 1, couponId });
  });

  test('reads the stock again after a minute, not before', async () => {
    const [customer, cardId] = [
      await world.aPerson(),
      await world.aCard({ base: { sku: { quantity: 10 } } }),
    ];
    const left = async () => dataOf(await world.ask(getCard, { cardId }, customer)).stock.left;
    expect(await left()).toBe(10);
    await world.client.wechat('/card/modifystock', { card_id: cardId, reduce_stock_value: 4 });
    await world.advance(59);
    expect(await left()).toBe(10);
    await world.advance(1);
    expect(await left()).toBe(6);
  });

  test('shows what it knows when WeChat does not answer', async () => {
    const [customer, cardId] = [await world.aPerson(), await world.aCard()];
    const before = await world.ask(getCard, { cardId }, customer);
    await world.advance(61);
    await world.client.fault({ path: '/card/get', kind: 'http-500' });
    expect(await world.ask(getCard, { cardId }, customer)).toEqual(before);
  });

  test('does not know a card of nobody', async () => {
    expect(await world.ask(getCard, { cardId: 'pNobody' }, await world.aPerson())).toEqual({
      ok: false,
      error: { code: 'card-not-found', params: {} },
    });
  });
});
