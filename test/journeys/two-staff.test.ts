import { aShop, type Shop } from '../fixtures/a-shop';

let shop: Shop;

beforeAll(async () => {
  shop = await aShop();
}, 60_000);
afterAll(() => shop.close());

test('two members of staff redeem one code at once: one receipt, and the other is told who was first', async () => {
  const [wang, li] = [await shop.aMember('小王', '一店'), await shop.aMember('小李', '二店')];
  for (let round = 0; round < 5; round += 1) {
    const [customer, cardId] = [await shop.aPerson(), await shop.aCard()];
    await shop.client.scanPoster(customer, cardId);
    const code = (await shop.client.pack(customer))[0]!.code;
    const sheets = await Promise.all([wang, li].map((who) => shop.get('staff', 'checkCode', { code }, who)));

    const replies = await Promise.all(
      [wang, li].map((who, i) =>
        shop.ask('staff', 'redeem', { requestId: sheets[i]!.requestId, cardId, code }, who),
      ),
    );
    const receipts = replies.flatMap((reply) => (reply.ok ? [reply.data] : []));
    const refusals = replies.flatMap((reply) => (reply.ok ? [] : [reply.error]));
    expect(receipts).toHaveLength(1);
    expect(refusals).toEqual([{ code: 'already-redeemed', params: receipts[0]!.usage }]);
  }
}, 30_000);
