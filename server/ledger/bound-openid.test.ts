import { aCoupon, claimInWechat } from '../../test/fixtures/a-claim';
import { aWorld, dataOf, type World } from '../../test/fixtures/a-world';
import { getCard } from '../use-cases/get-card';
import { listCards } from '../use-cases/list-cards';
import { startClaim } from '../use-cases/start-claim';
import { syncCards } from '../use-cases/sync-cards';

let world: World;

beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());

const aBindingCard = () => world.aCard({ base: { bind_openid: true } });

describe('a card that binds an openid', () => {
  test('is claimed by somebody whose openid at the account an earlier claim has told', async () => {
    const [customer, cardId] = [await world.aPerson(), await aBindingCard()];
    await aCoupon(world, customer, await world.aCard());
    expect(dataOf(await world.ask(getCard, { cardId }, customer)).claimability).toBe('claimable');
    const { cardExt } = await claimInWechat(world, customer, cardId);
    expect(JSON.parse(cardExt)).toMatchObject({ openid: customer.holder });
  });

  test('is not claimed here by anybody else, and the hall says so', async () => {
    const [stranger, cardId] = [await world.aPerson(), await aBindingCard()];
    await syncCards(world.context());
    const { cards } = dataOf(await world.ask(listCards, {}, stranger));
    expect(cards.find(({ id }) => id === cardId)?.claimability).toBe('elsewhere');
    expect(await world.ask(startClaim, { cardId }, stranger)).toMatchObject({
      error: { code: 'claim-not-supported' },
    });
  });
});
