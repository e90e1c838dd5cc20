import { deliver } from '../../test/fixtures/a-claim';
import { anEvent } from '../../test/fixtures/a-push';
import { aWorld, dataOf, type World } from '../../test/fixtures/a-world';
import { listEvents } from './list-events';

let world: World;

beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());

const list = (input: object, who = world.owner) => world.ask(listEvents, input, who);

describe('listEvents', () => {
  test('tells of each event once, the newest first, also of those of one second', async () => {
    const names = Array.from({ length: 43 }, (_, n) => `user_unknown_${n}`);
    for (const [n, name] of names.entries()) {
      await deliver(world, [anEvent(name)]);
      if (n % 3 === 0) await world.advance(1);
    }
    const first = dataOf(await list({ state: 'kept' }));
    const second = dataOf(await list({ state: 'kept', after: first.next! }));
    const third = dataOf(await list({ state: 'kept', after: second.next! }));
    expect(third.next).toBeNull();
    const all = [first, second, third].flatMap(({ events }) => events);
    expect(all.map(({ name }) => name).sort()).toEqual([...names].sort());
    const times = all.map(({ receivedAt }) => receivedAt);
    expect(times).toEqual([...times].sort((a, b) => b - a));
  });

  test('tells only of the state that is asked for', async () => {
    const [CardId, UserCardCode] = ['pNot-a-card-of-ours', '320000000099'];
    await deliver(world, [anEvent('user_get_card', { CardId, UserCardCode })]);
    const { events } = dataOf(await list({ state: 'refused' }));
    expect(events.map(({ name, state }) => [name, state])).toEqual([['user_get_card', 'refused']]);
    expect(dataOf(await list({ state: 'applied' }))).toEqual({ events: [], next: null });
  });

  test('shows neither openids nor codes', async () => {
    const text = JSON.stringify(dataOf(await list({ state: 'refused' })));
    expect(text).toContain('"codeTail":"0099"');
    expect(text).not.toContain('320000000099');
    expect(text).not.toContain('oHolder-of-the-card');
  });

  test.each([{}, { state: 'failed' }, { state: { $ne: '' } }, { state: 'new', after: 'x' }])(
    'refuses %j',
    async (input) => {
      expect(await list(input)).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
    },
  );

  test.each(['redeemer', 'manager'] as const)('is not for a %s', async (role) => {
    const member = await world.aMember('小李', '一店', role);
    expect(await list({ state: 'new' }, member)).toEqual({
      ok: false,
      error: { code: 'not-allowed', params: { needs: 'owner' } },
    });
  });
});
