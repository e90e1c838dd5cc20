import { aShop, type Shop } from '../fixtures/a-shop';
import type { Person } from '../fixtures/platform-client';
import { until } from '../fixtures/until';

let shop: Shop;

beforeAll(async () => {
  shop = await aShop();
}, 60_000);
afterAll(() => shop.close());

const wallet = async (person: Person) =>
  (await shop.get('consumer', 'listMyCoupons', { group: 'usable' }, person)).coupons;

describe('a customer and a member of staff', () => {
  test('claim a coupon, show it, redeem it, and see that it is used', async () => {
    const [customer, staff] = [await shop.aPerson(), await shop.aMember('小王', '一店')];
    const cardId = await shop.aCard();
    await until('the hall shows the card, told by the review push', async () => {
      const { cards } = await shop.get('consumer', 'listCards', {}, customer);
      return cards.some((card) => card.id === cardId && card.claimability === 'claimable');
    });

    const ticket = await shop.get('consumer', 'startClaim', { cardId }, customer);
    expect((await shop.addCard(customer, ticket)).errMsg).toBe('addCard:ok');
    const { grantId } = ticket;
    const progress = await until('the push has made the coupon', async () => {
      const claim = await shop.get('consumer', 'getClaim', { grantId }, customer);
      return claim.state === 'granted' && claim;
    });

    const couponId = progress.couponId!;
    expect((await wallet(customer)).map(({ id }) => id)).toEqual([couponId]);
    const { code } = await shop.get('consumer', 'getMyCoupon', { couponId }, customer);
    expect((await shop.client.pack(customer)).map((packed) => packed.code)).toEqual([code]);

    const sheet = await shop.get('staff', 'checkCode', { code }, staff);
    expect(sheet.checks.some(({ level }) => level === 'bad')).toBe(false);
    const receipt = await shop.get('staff', 'redeem', { requestId: sheet.requestId, cardId, code }, staff);
    expect(receipt.usage).toMatchObject({ by: '小王', store: '一店' });

    const used = await shop.get('consumer', 'getMyCoupon', { couponId }, customer);
    expect(used).toMatchObject({ state: 'used', usage: receipt.usage });
    expect(await wallet(customer)).toEqual([]);
    const again = await shop.get('staff', 'checkCode', { code }, staff);
    expect(again.checks[0]).toEqual({ kind: 'state', level: 'bad', state: 'used', usage: receipt.usage });
    const { redemptions, today } = await shop.get('staff', 'listRedemptions', {}, staff);
    expect(redemptions).toMatchObject([{ state: 'done', codeTail: code.slice(-4) }]);
    expect(today).toBe(1);
  });

  test('hear from the phone what the push has not told yet', async () => {
    const [customer, cardId] = [await shop.aPerson(), await shop.aCard()];
    await shop.client.fault({ kind: 'lose', event: 'user_get_card' });
    const ticket = await shop.get('consumer', 'startClaim', { cardId }, customer);
    const added = await shop.addCard(customer, ticket);
    const input = { grantId: ticket.grantId, encryptedCode: added.cardList[0]!.code };
    const claim = await shop.get('consumer', 'confirmClaim', input, customer);
    expect(claim.state).toBe('granted');
    expect((await wallet(customer)).map(({ id }) => id)).toEqual([claim.couponId]);
  });
});

describe('a claim that comes to nothing', () => {
  test('leaves nothing open when the customer goes back', async () => {
    const [customer, cardId] = [await shop.aPerson(), await shop.aCard()];
    const { grantId } = await shop.get('consumer', 'startClaim', { cardId }, customer);
    const claim = await shop.get('consumer', 'cancelClaim', { grantId }, customer);
    expect(claim).toEqual({ state: 'cancelled', couponId: null });
    expect(await wallet(customer)).toEqual([]);
    expect(await shop.repositories.grants.find(grantId)).toMatchObject({ state: 'cancelled' });
  });

  test('is refused by WeChat on its own page', async () => {
    const [first, second] = [await shop.aPerson(), await shop.aPerson()];
    const cardId = await shop.aCard({ base: { sku: { quantity: 1 } } });
    const tickets = [first, second].map((person) => shop.get('consumer', 'startClaim', { cardId }, person));
    const [one, other] = await Promise.all(tickets);
    expect((await shop.addCard(first, one!)).errMsg).toBe('addCard:ok');
    const refused = await shop.addCard(second, other!);
    expect(refused.errMsg).toBe('addCard:fail cancel');
    expect(refused.page).toMatchObject([{ text: '已领完' }]);
  });

  test('tells no secret and no token in the logs', async () => {
    const { appid, secret, token, encodingAesKey } = shop.client.account;
    const rows = ['access_token', 'wx_card'].map((what) =>
      shop.repositories.credentials.find(`${appid}.${what}`),
    );
    const fetched = (await Promise.all(rows)).map((row) => row!.value);
    for (const word of [secret, token, encodingAesKey, ...fetched]) {
      expect(word.length).toBeGreaterThan(5);
      expect(shop.logs.join('\n')).not.toContain(word);
    }
  });
});
