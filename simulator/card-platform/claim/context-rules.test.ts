import { aFriendsCoupon } from '../testing/a-friends-coupon';
import { aPlatform, closePlatforms, type TestPlatform } from '../testing/a-platform';
import { aStockedCoupon } from '../testing/buy-stock';
import { claimEntries } from './claim';
import type { AddCardResult } from './claim-answers';

let wechat: TestPlatform;
beforeEach(async () => {
  wechat = await aPlatform();
});
afterEach(closePlatforms);

async function look(cardId: string, context: object): Promise<AddCardResult> {
  const cardList = [{ cardId, cardExt: await wechat.cardExt(cardId) }];
  return wechat.control('/users/chen/add-card', { cardList, context });
}
const text = async (cardId: string, context: object) => (await look(cardId, context)).page[0]?.text;
const own = 'wx5f0c2d7a91e84b36';

test("in another account's session, and in its mass message, a foreign card cannot be claimed", async () => {
  const cardId = await wechat.createApproved();
  expect(await text(cardId, { session: own })).toBe('');
  expect(await text(cardId, { session: 'wxother' })).toBe('未经制券商家授权,不可投放');
  expect(await text(cardId, { entry: 'mass-message', session: 'wxother' })).toBe('未经制券商家授权,不可投放');
});

test.each(['moments', 'chat', 'long-press', 'card-pack'])(
  'an ordinary card can be claimed in %s',
  async (entry) => {
    expect(await text(await wechat.createApproved(), { entry })).toBe('');
  },
);

test('a 朋友的券 can be claimed on the spot and as a reward only', async () => {
  const cardId = await aStockedCoupon(wechat, aFriendsCoupon());
  const open = [];
  for (const entry of claimEntries) {
    if ((await text(cardId, { entry, session: own })) === '') open.push(entry);
  }
  expect(open).toEqual(['scan', 'scan-h5', 'wifi', 'shake', 'after-redemption', 'after-payment']);
});

test('a session has an account, and an entry is a known one', async () => {
  const cardId = await wechat.createApproved();
  expect(await look(cardId, { entry: 'session' })).toEqual({
    error: 'context.session is missing: whose session is it?',
  });
  expect(await look(cardId, { entry: 'dream' })).toEqual({
    error: expect.stringMatching(/^context\.entry must be one of scan, /),
  });
});
