import type { PushRow } from './push-row';
import { aPushWorld, type PushWorld } from './testing/push-world';
import { aClaim, aTarget, noon } from './testing/samples';

let world: PushWorld;
afterEach(() => world.stop());

/** A push that was delivered long ago, and says when someone asks whether it waits. */
function aDelivered(id: string, asked: () => void): PushRow {
  const row = { id, target: aTarget(), event: aClaim(), createdAt: noon * 1000, attempts: [] };
  return {
    ...row,
    state: 'delivered',
    get nextAt() {
      asked();
      return null;
    },
  };
}

test('ten thousand delivered pushes are not looked at when one more is sent', async () => {
  let asked = 0;
  const ask = () => {
    asked += 1;
  };
  const delivered = Array.from({ length: 10_000 }, (_, number) => aDelivered(String(number), ask));
  world = await aPushWorld(undefined, {
    store: { all: () => delivered, put: async () => {}, remove: () => {} },
  });
  const { engine, target, clock } = world;
  asked = 0;

  await clock.change({ frozen: false });
  const { id } = await engine.send(target, aClaim());
  await engine.idle();
  await engine.fireDue();
  expect(asked).toBe(0);
  expect(engine.list()).toHaveLength(10_001);
  expect(engine.list().at(-1)).toMatchObject({ id, state: 'delivered', attempts: [{ status: 200 }] });
});
