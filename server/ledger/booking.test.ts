import type { RequestId } from '#domain/brand';
import { aCoupon } from '../../test/fixtures/a-claim';
import { aWorld, dataOf, type World } from '../../test/fixtures/a-world';
import type { RedemptionRow } from '../database/redemption-repository';
import { redeem } from '../use-cases/redeem';
import { book } from './booking';

let world: World;

beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());

/** A request that waits for its end, for a coupon that was used on WeChat's own page meanwhile. */
async function aPendingRedemption(): Promise<RedemptionRow> {
  const cardId = await world.aCard();
  const { code, couponId } = await aCoupon(world, await world.aPerson(), cardId);
  const [staff, requestId] = [await world.aMember(), 'request-in-two-calls'];
  await world.client.fault({ kind: 'busy', path: '/card/code/consume' });
  await world.ask(redeem, { requestId, cardId, code, amount: 100_000 }, staff);
  await world.client.control('/till/web-redeem', { code, cardId });
  const row = await world.services.redemptions.find(requestId as RequestId);
  if (row?.state !== 'pending' || row.couponId !== couponId) throw new Error(`not pending: ${row?.state}`);
  return row;
}

test('a request that one call refuses while another books the use is done, as the coupon says', async () => {
  const row = await aPendingRedemption();
  await world.services.redemptions.end(row._id, 'not-done', {
    code: 'not-redeemable',
    params: { state: 'used' },
  });
  expect(await book(world.context(), row)).toBe(true);
  expect(await world.services.redemptions.find(row._id)).toMatchObject({ state: 'done', refusal: null });
  expect(await world.services.coupons.find(row.couponId)).toMatchObject({ bookedBy: row._id });
  const repeat = { requestId: row._id, cardId: row.cardId, code: row.code, amount: row.amount };
  const member = { ...world.owner, openId: row.staff };
  expect(dataOf(await world.ask(redeem, repeat, member))).toMatchObject({ requestId: row._id });
});
