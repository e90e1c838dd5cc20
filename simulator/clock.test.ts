import { WorldClock } from './clock';

function aClock() {
  const machine = { now: 1_000_000 };
  return { machine, clock: new WorldClock(() => machine.now) };
}

describe('the clock of the world', () => {
  test('runs with the machine', () => {
    const { machine, clock } = aClock();
    machine.now += 500;
    expect(clock.now()).toBe(1_000_500);
    expect(clock.seconds()).toBe(1000);
  });

  test('moves ahead and goes on from there', async () => {
    const { machine, clock } = aClock();
    await clock.change({ advance: 60 });
    machine.now += 1000;
    expect(clock.now()).toBe(1_061_000);
  });

  test('stands still while frozen, moves only when told, and runs on when released', async () => {
    const { machine, clock } = aClock();
    await clock.change({ frozen: true });
    machine.now += 9000;
    expect(clock.now()).toBe(1_000_000);
    await clock.change({ advance: 5 });
    expect(clock.now()).toBe(1_005_000);
    await clock.change({ frozen: false });
    machine.now += 100;
    expect(clock.now()).toBe(1_005_100);
  });

  test('waits for everyone who follows', async () => {
    const { clock } = aClock();
    const follower = new WorldClock(() => 0);
    clock.onChange((state) => follower.follow({ ...state, frozenAt: clock.now() }));
    await clock.change({ now: 42_000 });
    expect(follower.now()).toBe(42_000);
  });
});
