import type { CardId, CouponCode } from '#domain/brand';
import { aCoupon, deliver, eventsOf } from '../../test/fixtures/a-claim';
import type { EventMembers } from '../../test/fixtures/a-push';
import { aWorld, dataOf, type World } from '../../test/fixtures/a-world';
import type { Person } from '../../test/fixtures/platform-client';
import { couponIdOf } from '../ledger/coupon-id';
import { checkCode } from './check-code';
import { getMyCoupon } from './get-my-coupon';
import { importCodes } from './import-codes';
import { redeem } from './redeem';

let world: World;

beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());

const row = (cardId: CardId, code: string) =>
  world.services.coupons.find(couponIdOf(cardId, code as CouponCode));

interface Scene {
  donor: Person;
  friend: Person;
  cardId: CardId;
  code: CouponCode;
}

/** The donor's coupon is on its way to a friend who has claimed in the mini-program before. */
async function aPresent(): Promise<Scene> {
  const cardId = await world.aCard({ base: { can_give_friend: true } });
  const [donor, friend] = [await world.aPerson(), await world.aPerson()];
  await aCoupon(world, friend, await world.aCard());
  const { code } = await aCoupon(world, donor, cardId);
  await world.client.give(donor, code, friend);
  return { donor, friend, cardId, code };
}

const tell = async ({ cardId }: Scene, inOrder = (events: EventMembers[]) => events) =>
  deliver(world, inOrder(await eventsOf(world, cardId)));

describe('a present', () => {
  test('on its way is 转赠中, and the giver’s again when it comes back', async () => {
    const scene = await aPresent();
    await tell(scene);
    expect(await row(scene.cardId, scene.code)).toMatchObject({ state: 'gifting' });
    await world.advance(1);
    await world.client.returnGift(scene.friend, scene.code);
    await tell(scene);
    expect(await row(scene.cardId, scene.code)).toMatchObject({ state: 'normal', owner: scene.donor.openId });
  });

  test('that comes back within the second is the giver’s', async () => {
    const scene = await aPresent();
    await tell(scene);
    await world.client.returnGift(scene.friend, scene.code);
    await tell(scene);
    expect(await row(scene.cardId, scene.code)).toMatchObject({ state: 'normal' });
  });

  test.each([
    ['as they happened', (events: EventMembers[]) => events],
    ['backwards', (events: EventMembers[]) => [...events].reverse()],
    ['backwards and twice', (events: EventMembers[]) => [...events, ...events].reverse()],
  ])('that was taken is the friend’s under its new code; pushes %s', async (_, inOrder) => {
    const scene = await aPresent();
    const { donor, friend, cardId, code } = scene;
    const received = await world.client.acceptGift(friend, code);
    await tell(scene, inOrder);
    expect(await row(cardId, code)).toMatchObject({ state: 'given', owner: donor.openId });
    const mine = await row(cardId, received);
    expect(mine).toMatchObject({ state: 'normal', owner: friend.openId, holder: friend.holder, grantId: '' });
    const asked = await world.ask(getMyCoupon, { couponId: mine!._id }, donor);
    expect(asked).toMatchObject({ error: { code: 'coupon-not-yours' } });
  });

  test('that was taken is redeemed by the friend; the giver’s old code is refused', async () => {
    const scene = await aPresent();
    const received = await world.client.acceptGift(scene.friend, scene.code);
    await tell(scene);
    const staff = await world.aMember();
    expect(await world.ask(checkCode, { code: scene.code }, staff)).toMatchObject({
      error: { code: 'code-not-found' },
    });
    const { requestId, cardId, code } = dataOf(await world.ask(checkCode, { code: received }, staff));
    dataOf(await world.ask(redeem, { requestId, cardId, code, amount: 5100 }, staff));
    expect(await row(cardId, received)).toMatchObject({ state: 'consumed', owner: scene.friend.openId });
  });

  test('that nobody takes within a day is the giver’s again', async () => {
    await world.client.control('/config', { untakenGift: 'comes-back' });
    const scene = await aPresent();
    await tell(scene);
    await world.advance(86_401);
    await world.client.control('/clock', { advance: 1 });
    await world.client.control('/config', { untakenGift: 'waits' });
    await tell(scene);
    expect(await row(scene.cardId, scene.code)).toMatchObject({ state: 'normal' });
  });

  test('with a code of the merchant’s own keeps it, and changes hands', async () => {
    const cardId = await world.aCard({ base: { use_custom_code: true, can_give_friend: true } });
    dataOf(await world.ask(importCodes, { cardId, codes: ['600000000001'] }, world.owner));
    const [donor, friend] = [await world.aPerson(), await world.aPerson()];
    await aCoupon(world, friend, await world.aCard());
    const { code } = await aCoupon(world, donor, cardId);
    await world.client.give(donor, code, friend);
    await world.client.acceptGift(friend, code);
    const events = await eventsOf(world, cardId);
    await deliver(world, [...events, ...events.reverse()]);
    expect(await row(cardId, code)).toMatchObject({ state: 'normal', owner: friend.openId });
  });

  test('that is passed on is no claim of the first giver, however late WeChat tells', async () => {
    const scene = await aPresent();
    const { donor, friend, cardId, code } = scene;
    const received = await world.client.acceptGift(friend, code);
    const third = await world.aPerson();
    await world.client.give(friend, received, third);
    await world.client.acceptGift(third, received);
    const events = await eventsOf(world, cardId);
    await deliver(world, [...events, ...[...events].reverse()]);
    const claims = await world.services.grants.ofPerson(donor.openId as never, cardId);
    expect(claims.map(({ n, state }) => [n, state])).toEqual([[0, 'granted']]);
  });

  test('with a code of the merchant’s own that was used before WeChat told stays used', async () => {
    const cardId = await world.aCard({ base: { use_custom_code: true, can_give_friend: true } });
    dataOf(await world.ask(importCodes, { cardId, codes: ['600000000002'] }, world.owner));
    const [donor, friend] = [await world.aPerson(), await world.aPerson()];
    const { code } = await aCoupon(world, donor, cardId);
    await world.client.give(donor, code, friend);
    await world.client.acceptGift(friend, code);
    await world.client.control('/till/web-redeem', { code, cardId });
    await deliver(world, await eventsOf(world, cardId, 'user_consume_card'));
    await deliver(world, await eventsOf(world, cardId));
    expect(await row(cardId, code)).toMatchObject({ state: 'consumed', holder: friend.holder });
  });
});
