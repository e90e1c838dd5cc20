import { aCoupon } from '../../test/fixtures/a-claim';
import { aWorld, dataOf, type World } from '../../test/fixtures/a-world';
import type { Person } from '../../test/fixtures/platform-client';
import { listCards } from './list-cards';
import { syncCards } from './sync-cards';

let world: World;

beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());

const hall = async (person: Person) => dataOf(await world.ask(listCards, {}, person)).cards;

describe('the hall', () => {
  test('shows approved cards, the newest first, and not the others', async () => {
    const first = await world.aCard();
    await syncCards(world.context());
    await world.advance(1);
    const second = await world.aCard();
    const reviewing = await world.aCard({ base: { title: '审核中' } });
    await world.client.wechat('/card/delete', { card_id: reviewing });
    await syncCards(world.context());
    const ids = (await hall(await world.aPerson())).map(({ id }) => id);
    expect(ids).toEqual([second, first]);
  });

  test('says what the caller has and may have', async () => {
    const [customer, other] = [await world.aPerson(), await world.aPerson()];
    const cardId = await world.aCard({ base: { get_limit: 1 } });
    const { couponId } = await aCoupon(world, customer, cardId);
    const of = async (person: Person) => (await hall(person)).find(({ id }) => id === cardId);
    expect(await of(customer)).toMatchObject({ claimed: 1, claimability: 'limit-reached', couponId });
    expect(await of(other)).toMatchObject({ claimed: 0, claimability: 'claimable', couponId: null });
  });

  test('forgets a card when its time is over', async () => {
    const soon = { begin_timestamp: world.now() - 10, end_timestamp: world.now() + 60 };
    const cardId = await world.aCard({ base: { date_info: { type: 'DATE_TYPE_FIX_TIME_RANGE', ...soon } } });
    await syncCards(world.context());
    const customer = await world.aPerson();
    expect((await hall(customer)).map(({ id }) => id)).toContain(cardId);
    await world.advance(61);
    expect((await hall(customer)).map(({ id }) => id)).not.toContain(cardId);
  });

  test('shows at once what this instance has changed, although the clock stands still', async () => {
    const [customer, cardId] = [await world.aPerson(), await world.aCard()];
    await syncCards(world.context());
    expect((await hall(customer)).map(({ id }) => id)).toContain(cardId);
    await world.services.cards.withdraw(cardId, world.now());
    expect((await hall(customer)).map(({ id }) => id)).not.toContain(cardId);
  });

  test('shows what another instance has changed within seconds', async () => {
    const [customer, cardId] = [await world.aPerson(), await world.aCard()];
    await hall(customer);
    await syncCards({ ...world.context(), ...world.instance() });
    expect((await hall(customer)).map(({ id }) => id)).not.toContain(cardId);
    await world.advance(3);
    expect((await hall(customer)).map(({ id }) => id)).toContain(cardId);
  });

  test('takes no call to WeChat', async () => {
    const customer = await world.aPerson();
    expect(await world.client.callsDuring(() => hall(customer))).toEqual([]);
  });
});
