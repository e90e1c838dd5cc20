import { installWorldDate, setWorldClock } from './world-date';

/** A window of its own, whose Date is replaced. */
function aWindow() {
  const scope = { Date: class extends Date {} as DateConstructor };
  installWorldDate(scope);
  return scope;
}

const NOON = Date.UTC(2026, 4, 1, 4);

test('a stopped clock stands still', () => {
  const { Date: World } = aWindow();
  setWorldClock({ offset: 0, frozenAt: NOON });
  expect(World.now()).toBe(NOON);
  expect(new World().toISOString()).toBe('2026-05-01T04:00:00.000Z');
});

test('a moved clock runs on with the machine', () => {
  const { Date: World } = aWindow();
  setWorldClock({ offset: 86_400_000, frozenAt: null });
  expect(Math.abs(World.now() - Date.now() - 86_400_000)).toBeLessThan(1000);
});

test('dates with parts and everything else stay as they are', () => {
  const { Date: World } = aWindow();
  setWorldClock({ offset: 0, frozenAt: NOON });
  expect(new World(0).getTime()).toBe(0);
  expect(World.UTC(2026, 0)).toBe(Date.UTC(2026, 0));
  expect(new World(1)).toBeInstanceOf(World);
  expect(new World(1).constructor).toBe(World);
});
