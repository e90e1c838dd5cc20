import { claimInWechat, deliver, eventsOf } from '../../test/fixtures/a-claim';
import { aWorld, dataOf, type World } from '../../test/fixtures/a-world';
import { cancelClaim } from './cancel-claim';
import { getClaim } from './get-claim';
import { startClaim } from './start-claim';

let world: World;

beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());

describe('cancelClaim', () => {
  test('leaves nothing open', async () => {
    const [customer, cardId] = [await world.aPerson(), await world.aCard()];
    const { grantId } = dataOf(await world.ask(startClaim, { cardId }, customer));
    const cancelled = { state: 'cancelled', couponId: null };
    expect(dataOf(await world.ask(cancelClaim, { grantId }, customer))).toEqual(cancelled);
    expect(dataOf(await world.ask(cancelClaim, { grantId }, customer))).toEqual(cancelled);
  });

  test('gives way to a push that says otherwise, whichever comes first', async () => {
    const [customer, cardId] = [await world.aPerson(), await world.aCard()];
    const { grantId } = await claimInWechat(world, customer, cardId);
    await world.ask(cancelClaim, { grantId }, customer);
    await deliver(world, await eventsOf(world, cardId, 'user_get_card'));
    expect(dataOf(await world.ask(cancelClaim, { grantId }, customer)).state).toBe('granted');
  });

  test("does not touch somebody else's", async () => {
    const [customer, other, cardId] = [await world.aPerson(), await world.aPerson(), await world.aCard()];
    const { grantId } = dataOf(await world.ask(startClaim, { cardId }, customer));
    const refusal = { ok: false, error: { code: 'grant-not-found', params: {} } };
    expect(await world.ask(cancelClaim, { grantId }, other)).toEqual(refusal);
    expect(await world.ask(getClaim, { grantId }, other)).toEqual(refusal);
    expect(dataOf(await world.ask(getClaim, { grantId }, customer))).toEqual({
      state: 'open',
      couponId: null,
    });
  });
});
