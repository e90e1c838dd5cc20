import { aCoupon, claimInWechat, deliver, eventsOf } from '../../test/fixtures/a-claim';
import { aWorld, dataOf, type World } from '../../test/fixtures/a-world';
import { couponIdOf } from '../ledger/coupon-id';
import { confirmClaim } from './confirm-claim';

let world: World;

beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());

async function aClaim() {
  const [customer, cardId] = [await world.aPerson(), await world.aCard()];
  return { customer, ...(await claimInWechat(world, customer, cardId)) };
}

describe('confirmClaim', () => {
  test('makes the coupon and ends the grant before any push has come', async () => {
    const { customer, cardId, grantId, encryptedCode, code } = await aClaim();
    const couponId = couponIdOf(cardId, code);
    expect(dataOf(await world.ask(confirmClaim, { grantId, encryptedCode }, customer))).toEqual({
      state: 'granted',
      couponId,
    });
    expect(await world.services.coupons.find(couponId)).toMatchObject({
      code,
      owner: customer.openId,
      holder: customer.holder,
      grantId,
      state: 'normal',
    });
  });

  test('asks WeChat nothing when the push was first', async () => {
    const { customer, cardId, grantId, encryptedCode } = await aClaim();
    await deliver(world, await eventsOf(world, cardId, 'user_get_card'));
    const calls = await world.client.callsDuring(async () => {
      const reply = await world.ask(confirmClaim, { grantId, encryptedCode }, customer);
      expect(dataOf(reply).state).toBe('granted');
    });
    expect(calls).toEqual([]);
  });

  test('says the same when it is asked again, and when the push comes late', async () => {
    const { customer, cardId, grantId, encryptedCode } = await aClaim();
    const first = await world.ask(confirmClaim, { grantId, encryptedCode }, customer);
    await deliver(world, await eventsOf(world, cardId, 'user_get_card'));
    expect(await world.ask(confirmClaim, { grantId, encryptedCode }, customer)).toEqual(first);
  });

  test('repairs a + that became a blank on its way', async () => {
    const { customer, grantId, encryptedCode } = await aClaim();
    const blanks = encryptedCode.replaceAll('+', ' ');
    const reply = await world.ask(confirmClaim, { grantId, encryptedCode: blanks }, customer);
    expect(dataOf(reply).state).toBe('granted');
  });

  test("does not take somebody else's code", async () => {
    const [thief, victim] = [await world.aPerson(), await world.aPerson()];
    const cardId = await world.aCard();
    const stolen = await claimInWechat(world, victim, cardId);
    const own = await claimInWechat(world, thief, cardId);
    const input = { grantId: own.grantId, encryptedCode: stolen.encryptedCode };
    expect(await world.ask(confirmClaim, input, thief)).toEqual({
      ok: false,
      error: { code: 'coupon-not-yours', params: {} },
    });
    expect(await world.services.coupons.find(couponIdOf(cardId, stolen.code))).toBeNull();
  });

  test("tells nothing of somebody else's grant", async () => {
    const { grantId, encryptedCode } = await aClaim();
    expect(await world.ask(confirmClaim, { grantId, encryptedCode }, await world.aPerson())).toEqual({
      ok: false,
      error: { code: 'grant-not-found', params: {} },
    });
  });

  test('refuses a text that is no code of ours, and changes nothing', async () => {
    const { customer, grantId } = await aClaim();
    expect(await world.ask(confirmClaim, { grantId, encryptedCode: 'bm90IGEgY29kZQ==' }, customer)).toEqual({
      ok: false,
      error: { code: 'coupon-not-found', params: {} },
    });
    expect(await world.services.grants.find(grantId)).toMatchObject({ state: 'open' });
  });

  test('makes one coupon of two claims at the same time for each', async () => {
    const [customer, cardId] = [await world.aPerson(), await world.aCard()];
    const [one, other] = [await aCoupon(world, customer, cardId), await aCoupon(world, customer, cardId)];
    expect(one.couponId).not.toBe(other.couponId);
  });
});
