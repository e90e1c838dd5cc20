import { aPushWorld, type PushWorld } from './testing/push-world';
import { aClaim, noon } from './testing/samples';

let world: PushWorld;
afterEach(() => world.stop());

describe('a new start', () => {
  test('goes on with the push whose delivery was cut', async () => {
    world = await aPushWorld(() => 'silence');
    await world.engine.send(world.target, aClaim());
    await world.receiver.arrived(1);
    await world.engine.close();
    expect(world.store.all()).toMatchObject([{ state: 'pending', attempts: [] }]);

    world.receiver.reply = () => ({});
    const next = world.restart();
    await next.idle();
    expect(next.list()).toMatchObject([{ state: 'delivered', attempts: [{ status: 200 }] }]);
    expect(world.store.all()).toMatchObject([{ state: 'delivered' }]);
  });

  test('waits for the retry of a push that had failed, and counts what was before', async () => {
    world = await aPushWorld(() => ({ body: 'wrong' }));
    await world.engine.send(world.target, aClaim());
    await world.engine.idle();
    await world.engine.close();

    const next = world.restart();
    await next.idle();
    expect(world.receiver.requests).toHaveLength(1);
    await world.clock.change({ advance: 60 });
    await next.fireDue();
    expect(next.list()).toMatchObject([{ attempts: [{}, {}], nextAt: (noon + 120) * 1000 }]);
  });

  test('fires by its own timer while the clock runs', async () => {
    world = await aPushWorld(() => ({ body: 'wrong' }));
    await world.engine.send(world.target, aClaim());
    await world.engine.idle();
    await world.engine.close();
    await world.clock.change({ advance: 59.99, frozen: false });
    world.restart();
    await world.receiver.arrived(2);
  });

  test('leaves alone what was delivered', async () => {
    world = await aPushWorld();
    await world.engine.send(world.target, aClaim());
    await world.engine.idle();
    await world.engine.close();
    const next = world.restart();
    await next.fireDue();
    expect(world.receiver.requests).toHaveLength(1);
    expect(next.list()).toHaveLength(1);
  });
});

describe('a push after the end', () => {
  test('is stored for the next start', async () => {
    world = await aPushWorld();
    await world.engine.close();
    await world.engine.send(world.target, aClaim());
    await world.engine.idle();
    expect(world.receiver.requests).toEqual([]);
    await world.restart().idle();
    expect(world.receiver.requests).toHaveLength(1);
  });
});

describe('a reset', () => {
  test('cuts what is under way, forgets pushes and faults, and goes on with new ones', async () => {
    world = await aPushWorld(() => 'silence');
    const { engine, target, receiver } = world;
    engine.addFault({ kind: 'lose', times: 1, event: 'user_del_card' });
    await engine.send(target, aClaim());
    await receiver.arrived(1);
    await engine.reset();
    expect(engine.list()).toEqual([]);

    receiver.reply = () => ({});
    await engine.send(target, aClaim({ UserCardCode: '2' }));
    await engine.idle();
    expect(engine.list()).toMatchObject([{ state: 'delivered', event: { UserCardCode: '2' } }]);
  });
});
