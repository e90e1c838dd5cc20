import { aShop, type Shop } from '../../fixtures/a-shop';
import { digestOf } from '../../fixtures/digest-of';
import type { Person } from '../../fixtures/platform-client';
import { aClaim, aCoupon } from './inputs';
import { inShort } from './invoke';
import { aScene, type Scene } from './scene';

let shop: Shop;
let victim: Scene;
let thief: Scene;

/** No push comes and no timer runs: they would change rows while a test looks at them. */
beforeAll(async () => {
  shop = await aShop();
  await shop.stopClock();
  await shop.client.fault({ kind: 'lose', times: 1_000_000 });
  const plain = await shop.aCard({ base: { get_limit: 50, sku: { quantity: 10_000 } } });
  const cards = { plain, ownCodes: plain };
  victim = await aScene(shop, 'consumer', cards);
  thief = await aScene(shop, 'consumer', cards);
  await aCoupon(thief);
}, 60_000);
afterAll(() => shop.close());

const grantNotFound = 'grant-not-found';

async function refused(code: string, act: () => Promise<unknown>): Promise<void> {
  const before = await digestOf(shop.runtime.url);
  expect(inShort(await act())).toBe(code);
  expect(await digestOf(shop.runtime.url)).toEqual(before);
}

describe('of somebody else’s', () => {
  test('a claim can be neither read, cancelled nor confirmed', async () => {
    const { grantId, encryptedCode } = await aClaim(victim);
    await refused(grantNotFound, () => shop.ask('consumer', 'getClaim', { grantId }, thief.consumer));
    await refused(grantNotFound, () => shop.ask('consumer', 'cancelClaim', { grantId }, thief.consumer));
    const input = { grantId, encryptedCode };
    await refused(grantNotFound, () => shop.ask('consumer', 'confirmClaim', input, thief.consumer));
  });

  test('an encrypted code confirms no claim of one’s own', async () => {
    const { encryptedCode } = await aClaim(victim);
    const { grantId } = await shop.get(
      'consumer',
      'startClaim',
      { cardId: thief.cards.plain },
      thief.consumer,
    );
    const input = { grantId, encryptedCode };
    await refused('coupon-not-yours', () => shop.ask('consumer', 'confirmClaim', input, thief.consumer));
  });

  test('a coupon opens neither by its id nor by its link', async () => {
    const { couponId, cardId, encryptedCode } = await aCoupon(victim);
    const open = (input: { couponId: string } | { cardId: string; encryptedCode: string }, who: Person) =>
      shop.ask('consumer', 'getMyCoupon', input, who);
    await refused('coupon-not-yours', () => open({ couponId }, thief.consumer));
    await refused('coupon-not-yours', () => open({ cardId, encryptedCode }, thief.consumer));
  });

  test('a request id redeems nothing, not even for a member of staff', async () => {
    const { code, cardId } = await aCoupon(victim);
    const other = await aCoupon(victim);
    const [one, two] = [await shop.aMember('小王', '一店'), await shop.aMember('小李', '一店')];
    const done = { requestId: 'of-one-member', cardId, code };
    await shop.get('staff', 'redeem', done, one);
    await refused('invalid-input', () => shop.ask('staff', 'redeem', done, two));
    const another = { ...done, code: other.code };
    await refused('invalid-input', () => shop.ask('staff', 'redeem', another, one));
  });
});
