import { oldPushes } from './old-pushes';
import type { PushRow } from './push-row';
import { aPushWorld, MemoryPushStore, type PushWorld } from './testing/push-world';
import { aClaim, aTarget, noon } from './testing/samples';

const day = 86_400_000;
const now = noon * 1000;

const aDelivered = (id: string, changes: Partial<PushRow> = {}): PushRow => ({
  id,
  target: aTarget(),
  event: aClaim(),
  createdAt: now - 8 * day,
  attempts: [],
  state: 'delivered',
  nextAt: null,
  ...changes,
});
const many = (count: number, changes: Partial<PushRow> = {}, first = 0) =>
  Array.from({ length: count }, (_, index) => aDelivered(String(first + index), changes));
const idsOf = (rows: readonly PushRow[]) => rows.map(({ id }) => id).sort();

describe('old pushes', () => {
  test('are those beyond the newest 5,000 of their account', () => {
    expect(idsOf(oldPushes(many(5002), now))).toEqual(['0', '1']);
    const target = { ...aTarget(), appid: 'wx00000000000000a2' };
    expect(oldPushes([...many(5000), ...many(5000, { target }, 5000)], now)).toEqual([]);
  });

  test('are older than seven days', () => {
    const createdAt = now - 7 * day;
    expect(oldPushes([...many(2, { createdAt }), ...many(5000, {}, 2)], now)).toEqual([]);
    expect(oldPushes([...many(2, { createdAt: createdAt - 1 }), ...many(5000, {}, 2)], now)).toHaveLength(2);
  });

  test.each(['pending', 'given-up'] as const)('are not %s', (state) => {
    expect(oldPushes([...many(2, { state }), ...many(5000, {}, 2)], now)).toEqual([]);
  });
});

describe('an engine with ten thousand old pushes', () => {
  let world: PushWorld;
  afterEach(() => world.stop());

  test('forgets them when it sends the next one, in the store too', async () => {
    const store = new MemoryPushStore();
    for (const row of many(10_000)) await store.put(row);
    world = await aPushWorld(undefined, { store });
    const { id } = await world.engine.send(world.target, aClaim());
    await world.engine.idle();
    const left = world.engine.list().map((push) => push.id);
    expect([left.length, left[0], left.at(-1)]).toEqual([5001, '5000', id]);
    expect(store.all().map((row) => row.id)).toEqual(left);
  });
});
