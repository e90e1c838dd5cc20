import { aCoupon, aPosterCoupon, deliver, eventsOf } from '../../test/fixtures/a-claim';
import { aWorld, dataOf, type World } from '../../test/fixtures/a-world';
import { couponIdOf } from '../ledger/coupon-id';
import { getMyCoupon } from './get-my-coupon';

let world: World;

beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());

const notYours = { ok: false, error: { code: 'coupon-not-yours', params: {} } };
const notFound = { ok: false, error: { code: 'coupon-not-found', params: {} } };

describe('a coupon of mine', () => {
  test('comes with its code and what staff will ask', async () => {
    const [customer, cardId] = [await world.aPerson(), await world.aCard()];
    const { couponId, code } = await aCoupon(world, customer, cardId);
    expect(dataOf(await world.ask(getMyCoupon, { couponId }, customer))).toMatchObject({
      id: couponId,
      cardId,
      code,
      codeDisplay: 'qrcode',
      state: 'usable',
      usage: null,
      title: '111',
      condition: { minimumSpend: 5100 },
    });
  });

  test('takes no call to WeChat', async () => {
    const customer = await world.aPerson();
    const { couponId } = await aCoupon(world, customer, await world.aCard());
    const calls = await world.client.callsDuring(() => world.ask(getMyCoupon, { couponId }, customer));
    expect(calls).toEqual([]);
  });

  test('is nobody else’s', async () => {
    const { couponId } = await aCoupon(world, await world.aPerson(), await world.aCard());
    expect(await world.ask(getMyCoupon, { couponId }, await world.aPerson())).toEqual(notYours);
  });

  test('is not there when nobody claimed it', async () => {
    expect(await world.ask(getMyCoupon, { couponId: 'nothing' }, await world.aPerson())).toEqual(notFound);
  });
});

describe('the jump from the card', () => {
  test('finds the coupon that was claimed here', async () => {
    const [customer, cardId] = [await world.aPerson(), await world.aCard()];
    const { couponId, encryptedCode } = await aCoupon(world, customer, cardId);
    const input = { cardId, encryptedCode: encryptedCode.replaceAll('+', ' ') };
    expect(dataOf(await world.ask(getMyCoupon, input, customer)).id).toBe(couponId);
  });

  test('makes a poster coupon the caller’s, whether or not its push has come', async () => {
    const [customer, other, cardId] = [await world.aPerson(), await world.aPerson(), await world.aCard()];
    const { encryptedCode, code } = await aPosterCoupon(world, customer, cardId);
    const input = { cardId, encryptedCode };
    const first = dataOf(await world.ask(getMyCoupon, input, customer));
    expect(first).toMatchObject({ code, state: 'usable' });

    await deliver(world, await eventsOf(world, cardId, 'user_get_card'));
    expect(dataOf(await world.ask(getMyCoupon, input, customer)).id).toBe(first.id);
    expect(await world.ask(getMyCoupon, input, other)).toEqual(notYours);
    expect(await world.services.coupons.find(couponIdOf(cardId, code))).toMatchObject({
      owner: customer.openId,
      holder: customer.holder,
      otherText: 'poster-1',
    });
  });

  test('joins a coupon of which the push came first', async () => {
    const [customer, cardId] = [await world.aPerson(), await world.aCard()];
    const { encryptedCode, code } = await aPosterCoupon(world, customer, cardId);
    await deliver(world, await eventsOf(world, cardId, 'user_get_card'));
    expect(await world.services.coupons.find(couponIdOf(cardId, code))).toMatchObject({ owner: '' });
    expect(dataOf(await world.ask(getMyCoupon, { cardId, encryptedCode }, customer)).code).toBe(code);
  });

  test('does not show a code under the name of another card', async () => {
    const customer = await world.aPerson();
    const { encryptedCode } = await aPosterCoupon(world, customer, await world.aCard());
    const input = { cardId: await world.aCard(), encryptedCode };
    const reply = await world.ask(getMyCoupon, input, customer);
    expect(reply).toMatchObject({ ok: false });
  });

  test.each([
    { couponId: { $gt: '' } },
    { cardId: 'p1' },
    { cardId: 'p1', encryptedCode: '' },
    { cardId: 'p1', encryptedCode: 'x'.repeat(129) },
    {},
  ])('refuses %j', async (input) => {
    expect(await world.ask(getMyCoupon, input, await world.aPerson())).toMatchObject({
      error: { code: 'invalid-input' },
    });
  });
});
