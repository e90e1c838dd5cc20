import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { WorldClock } from '../../clock';
import { FunctionWorld } from '../testing/function-world';
import { until } from '../testing/until';
import { FunctionHost } from './function-host';

const world = new FunctionWorld();

beforeAll(() => world.start());
afterAll(() => world.runtime.close());

describe('many calls at once', () => {
  test('are all answered, by at most twenty instances', async () => {
    world.deploy(
      'nap',
      'exports.main = async ({ n }) => { await new Promise((resolve) => setTimeout(resolve, 5)); return n; };',
    );
    const answers = await Promise.all(Array.from({ length: 100 }, (_, n) => world.invoke('nap', { n })));
    expect(answers.map(({ result }) => result)).toEqual(Array.from({ length: 100 }, (_, n) => n));
    const { instances } = await world.described('nap');
    expect(instances).toBeLessThanOrEqual(20);
  });

  test('do not run into their time-out while instances are loading', async () => {
    const pause = 'Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 600);';
    world.deploy('heavy', `${pause} exports.main = async () => { ${pause} return 1; };`, { timeout: 1 });
    const answers = await Promise.all(Array.from({ length: 6 }, () => world.invoke('heavy')));
    expect(answers).toEqual(Array(6).fill({ result: 1 }));
  });
});

describe('a changed folder', () => {
  test('is taken up by the next call while a running one finishes in the old version', async () => {
    world.deploy(
      'versioned',
      `exports.main = ({ wait }) => new Promise((resolve) => setTimeout(resolve, wait, 'old'));`,
    );
    await world.invoke('versioned', { wait: 0 });
    const running = world.invoke('versioned', { wait: 300 });
    await until(async () => (await world.described('versioned')).calls === 2);
    world.deploy('versioned', `exports.main = () => 'new version';`);
    expect(await world.invoke('versioned')).toEqual({ result: 'new version' });
    expect(await running).toEqual({ result: 'old' });
  });

  test('may bring a new time-out', async () => {
    world.deploy('patient', 'exports.main = () => new Promise(() => {});', { timeout: 1 });
    expect(await world.described('patient')).toMatchObject({ timeout: 1 });
    world.deploy('patient', 'exports.main = () => 1;', { timeout: 20 });
    expect(await world.described('patient')).toMatchObject({ timeout: 20 });
  });

  test('that is gone takes its function with it', async () => {
    world.deploy('gone', 'exports.main = () => 1;');
    await world.invoke('gone');
    rmSync(join(world.functionsDir, 'gone'), { recursive: true });
    expect(await world.invoke('gone')).toMatchObject({ errCode: -501000 });
  });
});

describe('instances that are no longer needed', () => {
  test('are let go, but for two', async () => {
    world.deploy('nap', 'exports.main = () => new Promise((resolve) => setTimeout(resolve, 150));');
    const options = { folder: world.functionsDir, environment: {}, clock: new WorldClock(), idleLife: 50 };
    const host = new FunctionHost(options);
    await Promise.all(Array.from({ length: 8 }, () => host.invoke('nap', '{}', { source: 'test' })));
    expect(host.instances('nap')).toBeGreaterThan(2);
    await until(() => host.instances('nap') === 2);
    await host.close();
  });
});
