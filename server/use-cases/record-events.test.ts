import { aCoupon, aPosterCoupon, claimInWechat, deliver, eventsOf } from '../../test/fixtures/a-claim';
import { anEvent, type EventMembers } from '../../test/fixtures/a-push';
import { aWorld, dataOf, type World } from '../../test/fixtures/a-world';
import { couponIdOf } from '../ledger/coupon-id';
import { eventKey } from '../push/event-key';
import { getClaim } from './get-claim';
import { reapplyEvents } from './reapply-events';
import { redeem } from './redeem';

let world: World;

beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());

const stored = (event: EventMembers) =>
  world.services.events.find(
    eventKey(Object.fromEntries(Object.entries(event).map(([name, value]) => [name, String(value)]))),
  );

describe('the push of a claim', () => {
  test('makes the coupon and ends its grant', async () => {
    const [customer, cardId] = [await world.aPerson(), await world.aCard()];
    const { grantId, code } = await claimInWechat(world, customer, cardId);
    await deliver(world, await eventsOf(world, cardId, 'user_get_card'));
    const couponId = couponIdOf(cardId, code);
    expect(await world.services.coupons.find(couponId)).toMatchObject({
      owner: customer.openId,
      holder: customer.holder,
      claimedAt: world.now(),
      state: 'normal',
    });
    expect(dataOf(await world.ask(getClaim, { grantId }, customer))).toEqual({ state: 'granted', couponId });
  });

  test('with a text that names somebody else’s grant of another card joins nothing', async () => {
    const [customer, cardId] = [await world.aPerson(), await world.aCard()];
    const { grantId } = await claimInWechat(world, customer, cardId);
    const members = { CardId: await world.aCard(), UserCardCode: '310000000001', OuterStr: `g.${grantId}` };
    await deliver(world, [anEvent('user_get_card', members)]);
    expect(await world.services.grants.find(grantId)).toMatchObject({ state: 'open' });
  });

  test('of a present does not go to the giver', async () => {
    const [customer, cardId] = [await world.aPerson(), await world.aCard()];
    const { grantId, couponId } = await aCoupon(world, customer, cardId);
    const members = {
      CardId: cardId,
      UserCardCode: '310000000002',
      IsGiveByFriend: 1,
      OuterStr: `g.${grantId}`,
    };
    await deliver(world, [anEvent('user_get_card', members)]);
    const received = couponIdOf(cardId, '310000000002' as never);
    expect(await world.services.coupons.find(received)).toMatchObject({ owner: '', grantId: '' });
    expect(await world.services.grants.find(grantId)).toMatchObject({ couponId });
  });
});

describe('pushes in any order', () => {
  test.each([
    ['as they happened', (events: EventMembers[]) => events],
    ['backwards', (events: EventMembers[]) => [...events].reverse()],
    ['twice', (events: EventMembers[]) => [...events, ...events]],
    ['backwards and twice', (events: EventMembers[]) => [...events, ...events].reverse()],
  ])('%s come to the same end', async (_, inOrder) => {
    const [customer, cardId] = [await world.aPerson(), await world.aCard()];
    const staff = await world.aMember();
    const used = await claimInWechat(world, customer, cardId);
    const input = { requestId: `order-${used.code}`, cardId, code: used.code, amount: 5100 };
    dataOf(await world.ask(redeem, input, staff));
    await world.advance(1);
    const deleted = await claimInWechat(world, customer, cardId);
    await world.client.control(`/users/${customer.userId}/cards/${deleted.code}/delete`, {});

    const events = (await eventsOf(world, cardId)).filter((event) => event.UserCardCode);
    expect(events).toHaveLength(4);
    await deliver(world, inOrder(events));

    const find = (code: typeof used.code) => world.services.coupons.find(couponIdOf(cardId, code));
    expect(await find(used.code)).toMatchObject({
      state: 'consumed',
      bookedBy: input.requestId,
      owner: customer.openId,
    });
    expect(await find(deleted.code)).toMatchObject({ state: 'deleted', owner: customer.openId });
    expect(await world.services.grants.find(used.grantId)).toMatchObject({ state: 'granted' });
    expect(await world.services.grants.find(deleted.grantId)).toMatchObject({ state: 'granted' });
    for (const event of events) expect(await stored(event)).toMatchObject({ state: 'applied' });
  });
});

describe('an event that cannot be applied when it comes', () => {
  test('is answered with success, kept, and applied by the timer', async () => {
    const [customer, cardId] = [await world.aPerson(), await world.aCard()];
    const { code } = await aPosterCoupon(world, customer, cardId);
    await world.client.fault({ path: '/card/get', kind: 'http-500' });
    const [event] = await eventsOf(world, cardId, 'user_get_card');
    await deliver(world, [event!]);
    expect(await stored(event!)).toMatchObject({
      state: 'new',
      attempts: 1,
      lastError: 'wechat-unavailable',
    });
    expect(await world.services.coupons.find(couponIdOf(cardId, code))).toBeNull();

    await world.advance(60);
    await reapplyEvents(world.context());
    expect(await stored(event!)).toMatchObject({ state: 'applied' });
    expect(await world.services.coupons.find(couponIdOf(cardId, code))).toMatchObject({ state: 'normal' });
  });
});
