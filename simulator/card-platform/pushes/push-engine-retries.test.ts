import { CLAIM_GAPS, GENERAL_GAPS } from './retry-gaps';
import { aPushWorld, type PushWorld } from './testing/push-world';
import { aClaim, aConsumption, noon } from './testing/samples';

let world: PushWorld;
afterEach(() => world.stop());

const busy = () => ({ status: 503 });
const wrong = () => ({ body: 'ok' });
const the = () => world.engine.list()[0]!;

/** Moves the frozen clock and makes what is due, as the platform does. */
async function advance(seconds: number): Promise<void> {
  await world.clock.change({ advance: seconds });
  await world.engine.fireDue();
}

/** When the attempts were made, in seconds after noon. */
const times = () => the().attempts.map(({ at }) => at / 1000 - noon);

async function sendAndWait(event = aClaim() as Parameters<PushWorld['engine']['send']>[1]): Promise<void> {
  await world.engine.send(world.target, event);
  await world.engine.idle();
}

describe('a push that fails', () => {
  test('is tried three times and given up, unless it is a claim', async () => {
    world = await aPushWorld(busy);
    await sendAndWait(aConsumption());
    for (const gap of GENERAL_GAPS) await advance(gap);
    expect(times()).toEqual([0, 5, 10]);
    expect(the()).toMatchObject({ state: 'given-up', nextAt: null });
    await advance(24 * 3600);
    expect(world.receiver.requests).toHaveLength(3);
  });

  test('is tried three more times, a minute apart, when a claim is answered wrongly', async () => {
    world = await aPushWorld(wrong);
    await sendAndWait();
    for (const gap of CLAIM_GAPS.malformed) await advance(gap);
    expect(times()).toEqual([0, 60, 120, 180]);
    expect(the().state).toBe('given-up');
  });

  test('is tried ten more times within a day when a claim finds the server down', async () => {
    world = await aPushWorld(() => 'cut');
    await sendAndWait();
    for (const gap of CLAIM_GAPS.down) await advance(gap);
    expect(the().attempts).toHaveLength(11);
    expect(times().at(-1)).toBeLessThanOrEqual(24 * 3600);
    expect(the().state).toBe('given-up');
  });

  test('arrives when the server is back, still with the time of the event', async () => {
    world = await aPushWorld(busy);
    await sendAndWait();
    world.receiver.reply = () => ({ body: 'success' });
    await advance(60);
    expect(the().state).toBe('delivered');
    const [first, second] = world.receiver.requests;
    expect(second?.body).toBe(first?.body);
    expect(second?.query).toMatchObject({ timestamp: `${noon + 60}` });
    expect(second?.query.nonce).not.toBe(first?.query.nonce);
  });

  test('is tried once by a long advance, and not before it is due', async () => {
    world = await aPushWorld(busy);
    await sendAndWait();
    await advance(59);
    expect(times()).toEqual([0]);
    await advance(3600);
    expect(times()).toEqual([0, 3659]);
    expect(the().nextAt).toBe((noon + 3659 + 300) * 1000);
  });

  test('is tried once however often the due ones are fired at a time', async () => {
    world = await aPushWorld(busy);
    await sendAndWait();
    await world.clock.change({ advance: 60 });
    await Promise.all([world.engine.fireDue(), world.engine.fireDue()]);
    expect(times()).toEqual([0, 60]);
  });
});

describe('the clock of pushes', () => {
  test('fires nothing by itself while frozen, and what is due when released', async () => {
    world = await aPushWorld(busy);
    await sendAndWait();
    await world.clock.change({ advance: 60 });
    await world.engine.idle();
    expect(world.receiver.requests).toHaveLength(1);
    await world.clock.change({ frozen: false });
    await world.receiver.arrived(2);
  });

  test('is followed when it runs and is moved ahead', async () => {
    world = await aPushWorld(busy);
    await world.clock.change({ frozen: false });
    await sendAndWait();
    await world.clock.change({ advance: 59.99 });
    await world.receiver.arrived(2);
  });

  test('is not followed after the end', async () => {
    world = await aPushWorld(busy);
    await sendAndWait();
    await world.engine.close();
    await world.clock.change({ frozen: false, advance: 3600 });
    await world.engine.fireDue();
    expect(world.receiver.requests).toHaveLength(1);
    expect(world.store.all()).toMatchObject([{ state: 'pending', attempts: [{}] }]);
  });
});

describe('a push that is sent again', () => {
  test('arrives once more, whether it had arrived or not', async () => {
    world = await aPushWorld();
    await sendAndWait();
    const push = await world.engine.resend(the().id);
    expect(push).toMatchObject({ state: 'delivered', attempts: [{ status: 200 }, { status: 200 }] });
    expect(world.receiver.bodies[1]).toBe(world.receiver.bodies[0]);
    expect(world.store.all()).toMatchObject([{ state: 'delivered', attempts: [{}, {}] }]);
  });

  test('may be one that was given up, and is given up again when that fails', async () => {
    world = await aPushWorld(busy);
    await sendAndWait(aConsumption());
    for (const gap of GENERAL_GAPS) await advance(gap);
    expect(await world.engine.resend(the().id)).toMatchObject({ state: 'given-up' });
    world.receiver.reply = () => ({});
    expect(await world.engine.resend(the().id)).toMatchObject({ state: 'delivered', nextAt: null });
    expect(the().attempts).toHaveLength(5);
  });

  test('waits for the delivery that is under way', async () => {
    world = await aPushWorld();
    const { id } = await world.engine.send(world.target, aClaim());
    expect((await world.engine.resend(id))?.attempts).toHaveLength(2);
  });

  test('must be one that exists', async () => {
    world = await aPushWorld();
    expect(await world.engine.resend('nothing')).toBeUndefined();
  });
});
