import { couponIdOf } from '#server/ledger/coupon-id';
import { aShop, type Shop } from '../fixtures/a-shop';
import { until } from '../fixtures/until';

let shop: Shop;

beforeAll(async () => {
  shop = await aShop();
}, 60_000);
afterAll(() => shop.close());

test('a coupon claimed from a poster is known from its push, and becomes the customer’s with the jump', async () => {
  const [customer, other, cardId] = [await shop.aPerson(), await shop.aPerson(), await shop.aCard()];
  await shop.client.scanPoster(customer, cardId);
  const [packed] = await shop.client.pack(customer);
  const id = couponIdOf(cardId, packed!.code as never);
  await until('the push has made the row', () => shop.repositories.coupons.find(id));
  expect(await shop.repositories.coupons.find(id)).toMatchObject({ owner: '', otherText: 'poster-1' });

  const jump = { cardId, encryptedCode: packed!.encryptedCode };
  const coupon = await shop.get('consumer', 'getMyCoupon', jump, customer);
  expect(coupon).toMatchObject({ id, code: packed!.code, state: 'usable' });
  const { coupons } = await shop.get('consumer', 'listMyCoupons', { group: 'usable' }, customer);
  expect(coupons.map((mine) => mine.id)).toEqual([id]);
  expect(await shop.ask('consumer', 'getMyCoupon', jump, other)).toEqual({
    ok: false,
    error: { code: 'coupon-not-yours', params: {} },
  });
}, 30_000);
