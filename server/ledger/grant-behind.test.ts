import type { CardId } from '#domain/brand';
import { type ClaimLimits, noClaimLimits } from '#domain/claim-limits';
import { dayIn } from '#domain/time';
import { aCoupon, aPosterCoupon, claimInWechat, deliver, eventsOf } from '../../test/fixtures/a-claim';
import { aWorld, dataOf, type World } from '../../test/fixtures/a-world';
import { cancelClaim } from '../use-cases/cancel-claim';
import { getMyCoupon } from '../use-cases/get-my-coupon';
import { importCodes } from '../use-cases/import-codes';
import { setClaimLimits } from '../use-cases/set-claim-limits';
import { startClaim } from '../use-cases/start-claim';
import { couponIdOf } from './coupon-id';

let world: World;

beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());

const noLimitInSight: Partial<ClaimLimits> = { total: 100 };

async function aCountedCard(): Promise<CardId> {
  const cardId = await world.aCard({ base: { can_give_friend: true, get_limit: 10 } });
  const limits = { ...noClaimLimits, ...noLimitInSight };
  dataOf(await world.ask(setClaimLimits, { cardId, limits }, world.owner));
  return cardId;
}

async function counted(cardId: CardId): Promise<number> {
  const { command } = world.database();
  const { data } = await world
    .database()
    .collection('counters')
    .where({ cardId, day: command.lte(dayIn(world.now())) })
    .get();
  return (data as { ever: number }[])[0]?.ever ?? 0;
}

describe('a claim is counted', () => {
  test('also when it is the second yes to one grant, and once however often it is told', async () => {
    const [customer, cardId] = [await world.aPerson(), await aCountedCard()];
    await claimInWechat(world, customer, cardId);
    await claimInWechat(world, customer, cardId);
    const events = await eventsOf(world, cardId, 'user_get_card');
    await deliver(world, [...events, ...events]);
    expect(await counted(cardId)).toBe(2);
  });

  test('again when it had been given up and has happened after all', async () => {
    const [customer, cardId] = [await world.aPerson(), await aCountedCard()];
    const { grantId } = await claimInWechat(world, customer, cardId);
    dataOf(await world.ask(cancelClaim, { grantId }, customer));
    expect(await counted(cardId)).toBe(0);
    await deliver(world, await eventsOf(world, cardId, 'user_get_card'));
    expect(await counted(cardId)).toBe(1);
    expect(await world.services.grants.find(grantId)).toMatchObject({ countedOn: dayIn(world.now()) });
  });

  test('once when it is one from a poster of which push and phone tell at the same time', async () => {
    const [customer, cardId] = [await world.aPerson(), await aCountedCard()];
    const { encryptedCode } = await aPosterCoupon(world, customer, cardId, 'c.window');
    const events = await eventsOf(world, cardId, 'user_get_card');
    await Promise.all([
      deliver(world, events),
      deliver(world, events),
      world.ask(getMyCoupon, { cardId, encryptedCode }, customer),
    ]);
    expect(await counted(cardId)).toBe(1);
  });
});

describe('a present that its receiver shows before WeChat has told of it', () => {
  test.each([
    ['known', aCoupon],
    ['not known yet', claimInWechat],
  ])('is no claim of its giver, whose own is %s', async (_, claim) => {
    const [donor, friend, cardId] = [await world.aPerson(), await world.aPerson(), await aCountedCard()];
    const { grantId, code } = await claim(world, donor, cardId);
    await world.client.give(donor, code, friend);
    await world.client.acceptGift(friend, code);
    const [{ encryptedCode } = { encryptedCode: '' }] = await world.client.pack(friend);
    const shown = dataOf(await world.ask(getMyCoupon, { cardId, encryptedCode }, friend));
    await deliver(world, await eventsOf(world, cardId));
    expect(await world.services.coupons.find(shown.id)).toMatchObject({ owner: friend.openId, grantId: '' });
    const donors = await world.services.grants.ofPerson(donor.openId as never, cardId);
    expect(donors.map(({ _id, state }) => [_id, state])).toEqual([[grantId, 'granted']]);
    expect(await counted(cardId)).toBe(1);
    dataOf(await world.ask(startClaim, { cardId }, friend));
  });
});

test('a present with a code of the merchant’s own stays the friend’s when its giver’s claim is told late', async () => {
  const cardId = await world.aCard({ base: { use_custom_code: true, can_give_friend: true } });
  dataOf(await world.ask(importCodes, { cardId, codes: ['700000000001'] }, world.owner));
  const [donor, friend] = [await world.aPerson(), await world.aPerson()];
  const { code, grantId } = await claimInWechat(world, donor, cardId);
  await world.client.give(donor, code, friend);
  await world.client.acceptGift(friend, code);
  const [claimed, ...others] = await eventsOf(world, cardId);
  await deliver(world, [...others, claimed!]);
  const coupon = await world.services.coupons.find(couponIdOf(cardId, code));
  expect(coupon).toMatchObject({ holder: friend.holder, owner: '', state: 'normal', grantId: '' });
  expect(await world.services.grants.find(grantId)).toMatchObject({
    state: 'granted',
    couponId: coupon?._id,
  });
});
