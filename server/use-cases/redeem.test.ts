import { unixSeconds } from '#domain/time';
import { aCoupon, deliver, eventsOf } from '../../test/fixtures/a-claim';
import { aWorld, dataOf, type World } from '../../test/fixtures/a-world';
import type { Person } from '../../test/fixtures/platform-client';
import type { RedemptionRow } from '../database/redemption-repository';
import { Table } from '../database/table';
import { closeRedemptions } from './close-redemptions';
import { getMyCoupon } from './get-my-coupon';
import { redeem } from './redeem';

let world: World;
let staff: Person;
let serial = 0;

beforeAll(async () => {
  world = await aWorld();
  staff = await world.aMember('小王', '一店');
});
afterAll(() => world.close());

async function aRequest() {
  const [customer, cardId] = [await world.aPerson(), await world.aCard()];
  const coupon = await aCoupon(world, customer, cardId);
  const input = { requestId: `request-${++serial}`, cardId, code: coupon.code, amount: 5100 };
  return { customer, couponId: coupon.couponId, input };
}

const CONSUME = '/card/code/consume';
const consumptions = async (act: () => Promise<unknown>) =>
  (await world.client.callsDuring(act)).filter((path) => path === CONSUME).length;
const unconfirmed = { ok: false, error: { code: 'redemption-unconfirmed', params: {} } };

describe('redeem', () => {
  test('uses the coupon up and gives a receipt', async () => {
    const { input, customer, couponId } = await aRequest();
    const usage = { at: world.now(), by: '小王', store: '一店', source: 'counter' };
    expect(dataOf(await world.ask(redeem, input, staff))).toEqual({
      requestId: input.requestId,
      title: '111',
      code: input.code,
      usage,
      amount: 5100,
      overrides: [],
    });
    expect(dataOf(await world.ask(getMyCoupon, { couponId }, customer))).toMatchObject({
      state: 'used',
      usage,
    });
  });

  test('gives the same receipt again, without asking WeChat', async () => {
    const { input } = await aRequest();
    const first = await world.ask(redeem, input, staff);
    await world.advance(5);
    const calls = await world.client.callsDuring(async () => {
      expect(await world.ask(redeem, input, staff)).toEqual(first);
    });
    expect(calls).toEqual([]);
  });

  test('names who was first', async () => {
    const { input } = await aRequest();
    await world.ask(redeem, input, staff);
    const other = await world.aMember('小李', '二店');
    const error = {
      code: 'already-redeemed',
      params: { at: world.now(), by: '小王', store: '一店', source: 'counter' },
    };
    const second = { ...input, requestId: 'second-request' };
    expect(await world.ask(redeem, second, other)).toEqual({ ok: false, error });
    expect(await world.ask(redeem, second, other)).toEqual({ ok: false, error });
  });

  test('lets one of many win at once', async () => {
    const { input } = await aRequest();
    const replies = await Promise.all(
      Array.from({ length: 10 }, (_, i) => world.ask(redeem, { ...input, requestId: `rush-${i}` }, staff)),
    );
    expect(replies.filter(({ ok }) => ok)).toHaveLength(1);
    const refusals = replies.flatMap((reply) => (reply.ok ? [] : [reply.error.code]));
    expect(new Set(refusals)).toEqual(new Set(['already-redeemed']));
  });

  test('refuses a request id that was used for another coupon or by another member', async () => {
    const [one, other] = [await aRequest(), await aRequest()];
    await world.ask(redeem, one.input, staff);
    const refusal = { ok: false, error: { code: 'invalid-input', params: { field: 'requestId' } } };
    const mixed = { ...other.input, requestId: one.input.requestId };
    expect(await world.ask(redeem, mixed, staff)).toEqual(refusal);
    expect(await world.ask(redeem, one.input, await world.aMember())).toEqual(refusal);
  });

  test('tells in which state a coupon is that cannot be used', async () => {
    const { input, customer } = await aRequest();
    await world.client.control(`/users/${customer.userId}/cards/${input.code}/delete`, {});
    const error = { code: 'not-redeemable', params: { state: 'deleted' } };
    expect(await world.ask(redeem, input, staff)).toEqual({ ok: false, error });
    expect(await world.ask(redeem, input, staff)).toEqual({ ok: false, error });
  });

  test('does not know a code of nobody', async () => {
    const { input } = await aRequest();
    expect(await world.ask(redeem, { ...input, code: '111122223333' }, staff)).toEqual({
      ok: false,
      error: { code: 'code-not-found', params: {} },
    });
  });

  test.each([
    ['a customer', () => world.aPerson()],
    [
      'a member disabled a moment ago',
      async () => {
        const person = await world.aMember();
        const row = (await world.services.staff.find(person.openId as never))!;
        await world.services.staff.put({ ...row, active: false });
        return person;
      },
    ],
  ])('is not for %s', async (_, person) => {
    const { input } = await aRequest();
    const reply = await world.ask(redeem, input, await person());
    expect(reply).toEqual({ ok: false, error: { code: 'not-staff', params: {} } });
  });
});

describe('a lost answer', () => {
  test('to a redemption that happened is found out at once, without a second one', async () => {
    const { input } = await aRequest();
    await world.client.fault({ path: CONSUME, kind: 'drop-after' });
    const times = await consumptions(async () => {
      expect(dataOf(await world.ask(redeem, input, staff)).usage.by).toBe('小王');
    });
    expect(times).toBe(1);
  });

  test('to one that did not happen stays open for a minute, then is over', async () => {
    const { input } = await aRequest();
    await world.client.fault({ path: CONSUME, kind: 'drop-before' });
    expect(await world.ask(redeem, input, staff)).toEqual(unconfirmed);
    expect(await world.ask(redeem, input, staff)).toEqual(unconfirmed);
    await world.advance(61);
    await closeRedemptions(world.context());
    const error = { code: 'wechat-unavailable', params: {} };
    expect(await world.ask(redeem, input, staff)).toEqual({ ok: false, error });
    expect((await world.ask(redeem, { ...input, requestId: 'anew' }, staff)).ok).toBe(true);
  });

  test('with WeChat silent afterwards is closed by the timer', async () => {
    const { input } = await aRequest();
    await world.client.fault({ path: CONSUME, kind: 'drop-after' });
    await world.client.fault({ path: '/card/code/get', kind: 'http-500' });
    expect(await world.ask(redeem, input, staff)).toEqual(unconfirmed);
    await world.advance(61);
    await closeRedemptions(world.context());
    const receipt = dataOf(await world.ask(redeem, input, staff));
    expect(receipt.usage).toEqual({ at: world.now() - 61, by: '小王', store: '一店', source: 'counter' });
  });

  test('of which the use was booked, but not the ledger’s row, is closed as done by the timer', async () => {
    const { input } = await aRequest();
    const receipt = dataOf(await world.ask(redeem, input, staff));
    const { redemptions } = world.services;
    const row = (await redemptions.find(input.requestId as never))!;
    const ledger = new Table<RedemptionRow>(world.database(), 'redemptions');
    await ledger.put({ ...row, state: 'pending' });
    await world.advance(61);
    await closeRedemptions(world.context());
    expect(dataOf(await world.ask(redeem, input, staff))).toEqual(receipt);
  });

  test('leaves the use to a rival whose request is still under way', async () => {
    const { input } = await aRequest();
    const rival = { ...input, requestId: 'rival' };
    await world.client.fault({ path: CONSUME, kind: 'drop-before' });
    await world.ask(redeem, rival, await world.aMember('小李', '二店'));
    await world.client.fault({ path: CONSUME, kind: 'drop-after' });
    expect(await world.ask(redeem, input, staff)).toEqual(unconfirmed);
  });

  test('leaves it to a rival also when many were refused before', async () => {
    const { input } = await aRequest();
    const { redemptions } = world.services;
    await world.client.fault({ path: CONSUME, kind: 'drop-before' });
    await world.ask(redeem, { ...input, requestId: 'rival-in-a-crowd' }, await world.aMember('小李', '二店'));
    const rival = (await redemptions.find('rival-in-a-crowd' as never))!;
    for (let i = 0; i < 20; i += 1) {
      const _id = `refused-${i}` as typeof rival._id;
      await redemptions.add({ ...rival, _id, state: 'not-done', at: unixSeconds(rival.at - 60) });
    }
    await world.client.fault({ path: CONSUME, kind: 'drop-after' });
    expect(await world.ask(redeem, input, staff)).toEqual(unconfirmed);
  });

  test('of two members books the use once', async () => {
    const { input } = await aRequest();
    await world.client.fault({ path: CONSUME, kind: 'drop-after', times: 2 });
    await world.client.fault({ path: '/card/code/get', kind: 'http-500', times: 2 });
    const second = { ...input, requestId: 'the-other' };
    expect(await world.ask(redeem, input, staff)).toEqual(unconfirmed);
    expect(await world.ask(redeem, second, staff)).toEqual(unconfirmed);
    await world.advance(61);
    await closeRedemptions(world.context());
    const replies = [await world.ask(redeem, input, staff), await world.ask(redeem, second, staff)];
    expect(replies.map(({ ok }) => ok)).toEqual([true, false]);
    expect(replies[1]).toMatchObject({ error: { code: 'already-redeemed' } });
  });

  test('is not booked as external when the push comes in between', async () => {
    const { input, couponId } = await aRequest();
    await world.client.fault({ path: CONSUME, kind: 'drop-after' });
    await world.client.fault({ path: '/card/code/get', kind: 'http-500' });
    await world.ask(redeem, input, staff);
    await deliver(world, await eventsOf(world, input.cardId, 'user_consume_card'));
    expect(await world.services.coupons.find(couponId)).toMatchObject({ state: 'consumed', bookedBy: '' });
    await world.advance(61);
    await closeRedemptions(world.context());
    expect(await world.services.coupons.find(couponId)).toMatchObject({ bookedBy: input.requestId });
  });
});
