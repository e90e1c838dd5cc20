import type { CardId } from '#domain/brand';
import { aShop, type Shop } from '../fixtures/a-shop';
import type { Person } from '../fixtures/platform-client';
import { until } from '../fixtures/until';

const CUSTOMERS = 200;
const STOCK = 50;

let shop: Shop;

beforeAll(async () => {
  shop = await aShop();
}, 60_000);
afterAll(() => shop.close());

/** As a phone does it: ask, let WeChat decide, and tell the server how it went. */
async function claim(customer: Person, cardId: CardId): Promise<string> {
  const ticket = await shop.get('consumer', 'startClaim', { cardId }, customer);
  const added = await shop.addCard(customer, ticket);
  const got = added.errMsg === 'addCard:ok';
  if (!got) await shop.get('consumer', 'cancelClaim', { grantId: ticket.grantId }, customer);
  return ticket.grantId;
}

test(`${CUSTOMERS} customers claim a card with a stock of ${STOCK} at once: exactly ${STOCK} coupons`, async () => {
  const cardId = await shop.aCard({ base: { sku: { quantity: STOCK }, get_limit: 1 } });
  const customers = await Promise.all(Array.from({ length: CUSTOMERS }, () => shop.aPerson()));
  const grantIds = await Promise.all(customers.map((customer) => claim(customer, cardId)));

  const states = () => Promise.all(grantIds.map((id) => shop.repositories.grants.find(id as never)));
  const grants = await until('every push has been applied', async () => {
    const rows = await states();
    return rows.every((row) => row?.state !== 'open') && rows;
  });
  const granted = grants.filter((row) => row?.state === 'granted');
  expect(granted).toHaveLength(STOCK);

  const packs = await Promise.all(customers.map((customer) => shop.client.pack(customer)));
  const codes = packs.flat().map(({ code }) => code);
  expect(new Set(codes).size).toBe(STOCK);

  const coupons = await Promise.all(
    granted.map((row) => shop.repositories.coupons.find(row!.couponId as never)),
  );
  expect(coupons.map((coupon) => coupon?.code).sort()).toEqual(codes.sort());
  expect(coupons.map((coupon) => coupon?.owner)).toEqual(granted.map((row) => row?.person));
}, 60_000);
