import type { CardId } from '#domain/brand';
import { aPosterCoupon, deliver, eventsOf } from '../../test/fixtures/a-claim';
import { anEvent, type EventMembers } from '../../test/fixtures/a-push';
import { aWorld, dataOf, type World } from '../../test/fixtures/a-world';
import { digestOf } from '../../test/fixtures/digest-of';
import { couponIdOf } from '../ledger/coupon-id';
import { eventKey } from '../push/event-key';
import { listAudit } from './list-audit';
import { listEvents } from './list-events';
import { reapplyEvents } from './reapply-events';
import { replayEvent } from './replay-event';

let world: World;

beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());

const idOf = (event: EventMembers) =>
  eventKey(Object.fromEntries(Object.entries(event).map(([name, value]) => [name, String(value)])));

const replay = (eventId: string) => world.ask(replayEvent, { eventId }, world.owner);

const silent = () => world.client.fault({ path: '/card/get', kind: 'http-500' });

/** A claim from a poster; WeChat was silent when its event came. */
async function aFailure() {
  const [customer, cardId] = [await world.aPerson(), await world.aCard()];
  const { code } = await aPosterCoupon(world, customer, cardId);
  const [event] = await eventsOf(world, cardId, 'user_get_card');
  await silent();
  await deliver(world, [event!]);
  return { eventId: idOf(event!), couponId: couponIdOf(cardId, code), code, customer, cardId };
}

/** About a card that WeChat does not know. */
async function aRefusal(n: number) {
  const event = anEvent('user_get_card', {
    CardId: 'pNot-a-card-of-ours',
    UserCardCode: `3200000000${10 + n}`,
  });
  await deliver(world, [event]);
  return idOf(event);
}

describe('an event that failed', () => {
  test('is listed with its reason, and applied when the owner replays it', async () => {
    const { eventId, couponId, code, customer, cardId } = await aFailure();
    const { events } = dataOf(await world.ask(listEvents, { state: 'new' }, world.owner));
    expect(events[0]).toEqual({
      eventId,
      name: 'user_get_card',
      cardId,
      codeTail: code.slice(-4),
      holder: `****${customer.holder.slice(-4)}`,
      state: 'new',
      receivedAt: world.now(),
      attempts: 1,
      reason: 'wechat-unavailable',
    });

    expect(dataOf(await replay(eventId))).toMatchObject({ state: 'applied', reason: '' });
    expect(await world.services.coupons.find(couponId)).toMatchObject({ state: 'normal' });
    const { entries } = dataOf(await world.ask(listAudit, {}, world.owner));
    expect(entries[0]).toMatchObject({
      actor: world.owner.openId,
      act: 'replayEvent',
      target: eventId,
      before: { name: 'user_get_card', state: 'new', reason: 'wechat-unavailable' },
      after: { name: 'user_get_card', state: 'applied', reason: '' },
    });
  });

  test('waits for the timer when WeChat is still silent', async () => {
    const { eventId, couponId } = await aFailure();
    await silent();
    expect(dataOf(await replay(eventId))).toMatchObject({
      state: 'new',
      attempts: 2,
      reason: 'wechat-unavailable',
    });
    await world.advance(120);
    await reapplyEvents(world.context());
    expect(await world.services.events.find(eventId)).toMatchObject({ state: 'applied' });
    expect(await world.services.coupons.find(couponId)).toMatchObject({ state: 'normal' });
  });

  test('is applied once, however many replay it at once', async () => {
    const { eventId, couponId } = await aFailure();
    const states = await Promise.all(
      Array.from({ length: 5 }, async () => dataOf(await replay(eventId)).state),
    );
    expect(states).toEqual(Array(5).fill('applied'));
    expect(await world.services.coupons.find(couponId)).toMatchObject({ state: 'normal' });
  });
});

describe('an event that was refused', () => {
  test('is listed with its reason, and refused again', async () => {
    const eventId = await aRefusal(1);
    const { events } = dataOf(await world.ask(listEvents, { state: 'refused' }, world.owner));
    expect(events).toMatchObject([{ eventId, state: 'refused', reason: 'card-not-found' }]);
    expect(dataOf(await replay(eventId))).toMatchObject({ state: 'refused', reason: 'card-not-found' });
  });

  test('waits like a new one when WeChat is silent at its replay', async () => {
    const eventId = await aRefusal(2);
    await silent();
    expect(dataOf(await replay(eventId))).toMatchObject({ state: 'new', reason: 'wechat-unavailable' });
    await world.advance(60);
    await reapplyEvents(world.context());
    expect(await world.services.events.find(eventId)).toMatchObject({ state: 'refused' });
  });
});

describe('an event that was applied', () => {
  test('changes nothing when it is replayed, but for the audit', async () => {
    const { eventId } = await aFailure();
    dataOf(await replay(eventId));
    const before = await digestOf(world.runtime.url);
    await world.advance(3_600);
    expect(dataOf(await replay(eventId))).toMatchObject({ state: 'applied' });
    const { audit, ...rest } = await digestOf(world.runtime.url);
    expect({ ...rest, audit: before.audit }).toEqual(before);
    expect(audit).not.toEqual(before.audit);
  });
});

test('an event that we know nothing of is kept, replayed or not', async () => {
  const event = anEvent('user_unknown', { CardId: 'pUnknown' as CardId });
  await deliver(world, [event]);
  expect(dataOf(await replay(idOf(event)))).toMatchObject({ state: 'kept', codeTail: '' });
});

test('an event that is not there is not replayed, nor written down', async () => {
  const before = await digestOf(world.runtime.url);
  expect(await replay('nothing-of-the-kind')).toMatchObject({
    ok: false,
    error: { code: 'event-not-found' },
  });
  expect(await digestOf(world.runtime.url)).toEqual(before);
});

test.each(['redeemer', 'manager'] as const)('a %s may not replay', async (role) => {
  const { eventId } = await aFailure();
  const member = await world.aMember('小李', '一店', role);
  expect(await world.ask(replayEvent, { eventId }, member)).toEqual({
    ok: false,
    error: { code: 'not-allowed', params: { needs: 'owner' } },
  });
  expect(await world.services.events.find(eventId)).toMatchObject({ state: 'new', attempts: 1 });
});
