import { aWorld, dataOf, type World } from '../../test/fixtures/a-world';
import { startClaim } from './start-claim';

let world: World;

beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());

describe('startClaim', () => {
  test('signs a ticket that WeChat accepts, after writing the grant', async () => {
    const [customer, cardId] = [await world.aPerson(), await world.aCard()];
    const ticket = dataOf(await world.ask(startClaim, { cardId }, customer));
    expect(await world.services.grants.find(ticket.grantId)).toMatchObject({
      cardId,
      person: customer.openId,
      state: 'open',
    });
    const added = await world.client.addCard(customer, cardId, ticket.cardExt);
    expect(added.errMsg).toBe('addCard:ok');
  });

  test('asks WeChat nothing once the instance is warm', async () => {
    const [customer, cardId] = [await world.aPerson(), await world.aCard()];
    await world.ask(startClaim, { cardId }, customer);
    const calls = await world.client.callsDuring(() => world.ask(startClaim, { cardId }, customer));
    expect(calls).toEqual([]);
  });

  test('carries the grant in outer_str and nothing that the card did not ask for', async () => {
    const [customer, cardId] = [await world.aPerson(), await world.aCard()];
    const { grantId, cardExt } = dataOf(await world.ask(startClaim, { cardId }, customer));
    expect(JSON.parse(cardExt)).toEqual({
      timestamp: String(world.now()),
      nonce_str: expect.any(String),
      outer_str: `g.${grantId}`,
      signature: expect.stringMatching(/^[0-9a-f]{40}$/),
    });
  });

  test.each([
    ['an unknown card', 'pNobodyKnowsThisCard', { code: 'card-not-found', params: {} }],
    ['no card id', undefined, { code: 'invalid-input', params: { field: 'cardId' } }],
    ['an operator for a card id', { $gt: '' }, { code: 'invalid-input', params: { field: 'cardId' } }],
    [
      'a card id of a thousand letters',
      'p'.repeat(1000),
      { code: 'invalid-input', params: { field: 'cardId' } },
    ],
  ])('refuses %s', async (_, cardId, error) => {
    expect(await world.ask(startClaim, { cardId }, await world.aPerson())).toEqual({ ok: false, error });
  });

  test('refuses a card whose time is over', async () => {
    const { services, now } = world;
    const card = (await services.accounts.main.cards.get(await world.aCard()))!;
    await services.cards.save(
      { ...card, validity: { kind: 'fixed-range', from: now(), until: now() } },
      now(),
    );
    await world.advance(1);
    expect(await world.ask(startClaim, { cardId: card.id }, await world.aPerson())).toEqual({
      ok: false,
      error: { code: 'card-not-available', params: {} },
    });
  });
});
