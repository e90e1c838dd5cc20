import { aCardJson } from '../../test/fixtures/a-card-json';
import { aWorld, type World } from '../../test/fixtures/a-world';
import { syncCards } from './sync-cards';

let world: World;

beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());

const known = async (id: string) => (await world.services.cards.find(id as never))?.card ?? null;

describe('the timer over cards', () => {
  test('takes in a card that was made since', async () => {
    const cardId = await world.client.createCard(aCardJson(world.now()));
    expect(await known(cardId)).toBeNull();
    await syncCards(world.context());
    expect(await known(cardId)).toMatchObject({ status: 'reviewing', title: '111' });
  });

  test('notices what changed, a minute later', async () => {
    const cardId = await world.aCard({ base: { sku: { quantity: 10 } } });
    await syncCards(world.context());
    await world.client.wechat('/card/modifystock', { card_id: cardId, reduce_stock_value: 3 });
    await world.client.wechat('/card/delete', { card_id: cardId });
    await world.advance(61);
    await syncCards(world.context());
    expect(await known(cardId)).toMatchObject({ status: 'deleted', stock: { left: 7, total: 7 } });
  });

  test('reads nothing twice within a minute', async () => {
    await world.aCard();
    await syncCards(world.context());
    const calls = await world.client.callsDuring(() => syncCards(world.context()));
    expect(calls).toEqual(['/card/batchget']);
  });

  test('takes more cards than one page has, some at a time', async () => {
    const ids = [];
    for (let i = 0; i < 55; i += 1) ids.push(await world.client.createCard(aCardJson(world.now())));
    for (let run = 0; run < 3; run += 1) await syncCards(world.context());
    for (const id of ids) expect(await known(id)).not.toBeNull();
  });
});
