import { LONGEST_HOLD } from './first-row';
import { aPushWorld, type PushWorld } from './testing/push-world';
import { aClaim, aDeletion } from './testing/samples';

let world: PushWorld;
beforeEach(async () => {
  world = await aPushWorld();
});
afterEach(() => world.stop());

async function send(...codes: string[]): Promise<void> {
  for (const code of codes) {
    await world.engine.send(world.target, aDeletion(code));
    await world.engine.idle();
  }
}

const arrived = () => world.receiver.bodies.map((body) => body.match(/\[(\w+)\]\]><\/UserCardCode>/)?.[1]);

describe('a push under a fault', () => {
  test('comes twice when duplicated, and the next one once', async () => {
    world.engine.addFault({ kind: 'duplicate', times: 1 });
    await send('a', 'b');
    expect(arrived()).toEqual(['a', 'a', 'b']);
    expect(world.engine.list()[0]).toMatchObject({ state: 'delivered', attempts: [{}, {}] });
  });

  test('counts as delivered when only its duplicate fails', async () => {
    world.receiver.reply = () => (world.receiver.requests.length > 1 ? { status: 500 } : {});
    world.engine.addFault({ kind: 'duplicate', times: 1 });
    await send('a');
    expect(world.engine.list()[0]).toMatchObject({ state: 'delivered', nextAt: null });
  });

  test('comes after the next one when reordered', async () => {
    world.engine.addFault({ kind: 'reorder', times: 1 });
    await send('a', 'b', 'c');
    expect(arrived()).toEqual(['b', 'a', 'c']);
  });

  test('is not held back for ever when no other follows', async () => {
    world.engine.addFault({ kind: 'reorder', times: 1 });
    await send('a');
    expect(arrived()).toEqual([]);
    await world.clock.change({ advance: LONGEST_HOLD });
    await world.engine.fireDue();
    expect(arrived()).toEqual(['a']);
  });

  test('is not released by the push of another account', async () => {
    world.engine.addFault({ kind: 'reorder', times: 1 });
    await send('a');
    await world.engine.send({ ...world.target, appid: 'wx-other' }, aDeletion('b'));
    await world.engine.idle();
    expect(arrived()).toEqual(['b']);
  });

  test('never comes when lost, until it is sent again', async () => {
    world.engine.addFault({ kind: 'lose', times: 1 });
    await send('a', 'b');
    expect(arrived()).toEqual(['b']);
    const [lost] = world.engine.list();
    expect(lost).toMatchObject({ state: 'given-up', nextAt: null, attempts: [{ error: 'lost on the way' }] });
    await world.engine.resend(lost!.id);
    expect(arrived()).toEqual(['b', 'a']);
  });

  test('is listed until it has happened, and does not happen once it is taken back', async () => {
    world.engine.addFault({ kind: 'lose', times: 2 });
    await send('a');
    expect(world.engine.waitingFaults()).toEqual([{ kind: 'lose', times: 1 }]);
    world.engine.clearFaults();
    await send('b');
    expect(arrived()).toEqual(['b']);
    expect(world.engine.waitingFaults()).toEqual([]);
  });

  test('is the named event only', async () => {
    world.engine.addFault({ kind: 'lose', times: 1, event: 'user_get_card' });
    await send('a');
    await world.engine.send(world.target, aClaim());
    await world.engine.idle();
    expect(world.engine.list().map(({ state }) => state)).toEqual(['delivered', 'given-up']);
  });
});
