import type { CardId, CouponId, GrantId } from '#domain/brand';
import { couponIdOf } from '#server/ledger/coupon-id';
import { aShop, type Shop } from '../fixtures/a-shop';
import type { Person } from '../fixtures/platform-client';
import { until } from '../fixtures/until';

let shop: Shop;

beforeAll(async () => {
  shop = await aShop();
}, 60_000);
afterAll(() => shop.close());

/** The customer says yes in WeChat; nothing is told to our server by the phone. */
async function claimSilently(customer: Person, cardId: CardId) {
  const ticket = await shop.get('consumer', 'startClaim', { cardId }, customer);
  await shop.addCard(customer, ticket);
  const [newest] = await shop.client.pack(customer);
  return { grantId: ticket.grantId, couponId: couponIdOf(cardId, newest!.code as never), ...newest! };
}

const grant = (id: GrantId) => shop.repositories.grants.find(id);
const coupon = (id: CouponId) => shop.repositories.coupons.find(id);
const granted = (id: GrantId) =>
  until('the grant is granted', async () => (await grant(id))?.state === 'granted');

describe('a push', () => {
  test('that comes twice makes one coupon', async () => {
    const [customer, cardId] = [await shop.aPerson(), await shop.aCard()];
    await shop.client.fault({ kind: 'duplicate', event: 'user_get_card' });
    const { grantId, couponId } = await claimSilently(customer, cardId);
    await granted(grantId);
    const mine = await shop.repositories.coupons.ofCard(customer.openId as never, cardId);
    expect(mine.map(({ _id }) => _id)).toEqual([couponId]);
  });

  test('that comes after the one of its use comes to the same end', async () => {
    const [customer, cardId] = [await shop.aPerson(), await shop.aCard()];
    await shop.client.fault({ kind: 'reorder', event: 'user_get_card' });
    const { grantId, couponId, code } = await claimSilently(customer, cardId);
    const { requestId } = await shop.get('staff', 'checkCode', { code }, shop.owner);
    await shop.get('staff', 'redeem', { requestId, cardId, code }, shop.owner);
    await shop.pass(11);
    await granted(grantId);
    expect(await coupon(couponId)).toMatchObject({
      state: 'consumed',
      bookedBy: requestId,
      owner: customer.openId,
    });
  });

  test('that is lost is made up for by the timer, where the person is known', async () => {
    const [customer, cardId] = [await shop.aPerson(), await shop.aCard()];
    await granted((await claimSilently(customer, cardId)).grantId);
    await shop.client.fault({ kind: 'lose', event: 'user_get_card' });
    const { grantId, couponId } = await claimSilently(customer, cardId);
    expect(await grant(grantId)).toMatchObject({ state: 'open' });
    await shop.pass(180);
    await granted(grantId);
    expect(await coupon(couponId)).toMatchObject({ owner: customer.openId, state: 'normal' });
  });

  test('that is lost for a new customer is made up for by the jump from the card', async () => {
    const [customer, cardId] = [await shop.aPerson(), await shop.aCard()];
    await shop.client.fault({ kind: 'lose', event: 'user_get_card' });
    const { grantId, couponId, encryptedCode } = await claimSilently(customer, cardId);
    const found = await shop.get('consumer', 'getMyCoupon', { cardId, encryptedCode }, customer);
    expect(found.id).toBe(couponId);
    expect(await grant(grantId)).toMatchObject({ state: 'granted', couponId });
  });

  test('of a review that is lost is made up for by the timer', async () => {
    await shop.client.fault({ kind: 'lose', event: 'card_pass_check' });
    const [customer, cardId] = [await shop.aPerson(), await shop.aCard()];
    const inHall = async () => {
      const { cards } = await shop.get('consumer', 'listCards', {}, customer);
      return cards.some(({ id }) => id === cardId);
    };
    expect(await inHall()).toBe(false);
    await shop.pass(60);
    await until('the hall shows the card', inHall);
  });
});

describe('a lost answer to a redemption', () => {
  async function aCodeToRedeem() {
    const [customer, cardId] = [await shop.aPerson(), await shop.aCard()];
    const claim = await claimSilently(customer, cardId);
    await granted(claim.grantId);
    const { requestId } = await shop.get('staff', 'checkCode', { code: claim.code }, shop.owner);
    return { customer, couponId: claim.couponId, input: { requestId, cardId, code: claim.code } };
  }

  test('is found out before the counter hears anything', async () => {
    const { input, customer, couponId } = await aCodeToRedeem();
    await shop.client.fault({ kind: 'drop-after', path: '/card/code/consume' });
    const receipt = await shop.get('staff', 'redeem', input, shop.owner);
    expect(receipt.usage.by).toBe('店主');
    expect(await shop.get('consumer', 'getMyCoupon', { couponId }, customer)).toMatchObject({
      state: 'used',
    });
  });

  test('is closed by the timer when WeChat says nothing at all', async () => {
    const { input, customer, couponId } = await aCodeToRedeem();
    await shop.client.fault({ kind: 'drop-after', path: '/card/code/consume' });
    await shop.client.fault({ kind: 'http-500', path: '/card/code/get' });
    expect(await shop.ask('staff', 'redeem', input, shop.owner)).toMatchObject({
      error: { code: 'redemption-unconfirmed' },
    });
    await shop.pass(120);
    const receipt = await shop.get('staff', 'redeem', input, shop.owner);
    const page = await shop.get('consumer', 'getMyCoupon', { couponId }, customer);
    expect(page).toMatchObject({ state: 'used', usage: receipt.usage });
    const entries = await shop.repositories.redemptions.openOf(couponId);
    expect(entries.map(({ state }) => state)).toEqual(['done']);
  });
});

test('the address of the message push proves itself', async () => {
  const { appid } = shop.client.account;
  expect(await shop.client.control(`/accounts/${appid}/verify`, {})).toMatchObject({ verified: true });
});

test('several runs of the timer at once do each thing once', async () => {
  const calls = await shop.client.callsDuring(() =>
    Promise.all([shop.pass(60), shop.fireTimers(), shop.fireTimers(), shop.fireTimers()]),
  );
  expect(calls.filter((path) => path === '/card/batchget')).toHaveLength(1);
  const complaints = shop.logs.filter((line) => /^timers:.*(?:"level":"(?:warn|error)"|failed)/.test(line));
  expect(complaints).toEqual([]);
});
