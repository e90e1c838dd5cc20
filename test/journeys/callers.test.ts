import { aShop, type Shop } from '../fixtures/a-shop';

let shop: Shop;

beforeAll(async () => {
  shop = await aShop();
}, 60_000);
afterAll(() => shop.close());

const nobody = { ok: false, error: { code: 'invalid-input', params: { field: 'caller' } } };

describe('who is served', () => {
  test('somebody in our mini-program', async () => {
    expect(await shop.ask('consumer', 'getMe', {}, shop.owner)).toMatchObject({ ok: true });
  });

  test('nobody from another mini-program, whatever their openid', async () => {
    const elsewhere = 'wx00000000000000ff';
    expect(await shop.ask('consumer', 'getMe', {}, shop.owner, elsewhere)).toEqual(nobody);
    expect(await shop.ask('staff', 'listRedemptions', {}, shop.owner, elsewhere)).toEqual(nobody);
  });

  test('nobody without a phone', async () => {
    expect(await shop.ask('consumer', 'getMe', {}, { ...shop.owner, openId: '' })).toEqual(nobody);
  });
});
