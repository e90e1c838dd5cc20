import { failureOf } from '../testing/failure-of';
import { FunctionWorld } from '../testing/function-world';
import { until } from '../testing/until';

const world = new FunctionWorld();

beforeAll(async () => {
  world.deploy('echo', 'exports.main = async (event) => event;');
  await world.start();
});
afterAll(() => world.runtime.close());

describe('a call fails', () => {
  test('when the function throws', async () => {
    world.deploy('boom', `exports.main = async () => { throw new Error('boom'); };`);
    expect(await world.invoke('boom')).toEqual({ errCode: -504002, errMsg: 'Error: boom' });
    const failure = await failureOf(world.cloud.callFunction({ name: 'boom' }));
    expect(failure).toMatchObject({ errMsg: expect.stringContaining('boom') });
  });

  test('when it takes longer than its time-out, and the next call is served again', async () => {
    world.deploy(
      'slow',
      'exports.main = ({ wait }) => new Promise((resolve) => setTimeout(resolve, wait));',
      {
        timeout: 1,
      },
    );
    expect(await world.invoke('slow', { wait: 5000 })).toEqual({
      errCode: -504003,
      errMsg: 'Invoking task timed out after 1 seconds',
    });
    expect(await world.invoke('slow', { wait: 0 })).toEqual({ result: null });
  });

  test('when it never gives the thread back', async () => {
    world.deploy('busy', 'exports.main = () => { for (;;); };', { timeout: 1 });
    expect(await world.invoke('busy')).toMatchObject({ errCode: -504003 });
  });

  test('when the machine that it runs on fails, and the next call is served by another', async () => {
    world.deploy(
      'long',
      'exports.main = ({ wait }) => wait && new Promise((resolve) => setTimeout(resolve, 60_000));',
    );
    const call = world.invoke('long', { wait: true });
    const lose = async () => {
      const answer = await fetch(`${world.runtime.url}/functions/long`, { method: 'DELETE' });
      return ((await answer.json()) as { lost: number }).lost > 0;
    };
    await until(lose);
    expect(await call).toEqual({ errCode: -504002, errMsg: 'Function instance was lost' });
    expect(await world.invoke('long', { wait: false })).toEqual({ result: false });
  });

  test('when it needs more memory than it may have', async () => {
    world.deploy(
      'hog',
      'exports.main = () => { const all = []; for (;;) all.push(new Array(1e5).fill({ n: 1 })); };',
      {
        memorySize: 64,
        timeout: 10,
      },
    );
    expect(await world.invoke('hog')).toEqual({ errCode: -504002, errMsg: 'Memory limit of 64 MB exceeded' });
  });

  test('when it ends its process', async () => {
    world.deploy('quitter', 'exports.main = () => process.exit(3);');
    expect(await world.invoke('quitter')).toEqual({
      errCode: -504002,
      errMsg: 'Function exited with code 3',
    });
  });

  test('when it cannot be loaded', async () => {
    world.deploy('broken', 'exports.main = (');
    expect(await world.invoke('broken')).toMatchObject({
      errCode: -504002,
      errMsg: expect.stringContaining('SyntaxError'),
    });
    world.deploy('mainless', 'exports.handler = () => 1;');
    expect(await world.invoke('mainless')).toMatchObject({
      errMsg: expect.stringContaining('no function "main"'),
    });
  });

  test('when there is no such function', async () => {
    expect(await world.invoke('nope')).toMatchObject({ errCode: -501000 });
    expect(await world.invoke('..%2Fescape')).toMatchObject({ errCode: -501000 });
    expect(await failureOf(world.cloud.callFunction({ name: 'nope' }))).toMatchObject({
      errMsg: expect.stringContaining('nope'),
    });
  });

  test('when its config.json is wrong, which the list of functions says too', async () => {
    world.deploy('misconfigured', 'exports.main = () => 1;', { timeout: '20' });
    const text = 'config.json of function misconfigured: timeout must be a number from 1 to 900';
    expect(await world.invoke('misconfigured')).toEqual({ errCode: -504002, errMsg: text });
    expect(await world.described('misconfigured')).toMatchObject({ problem: text });
  });

  test('when the event is not JSON', async () => {
    const answer = await fetch(`${world.runtime.url}/invoke/echo`, { method: 'POST', body: '{' });
    expect(await answer.json()).toEqual({ errCode: -501001, errMsg: 'the event is not JSON' });
  });
});
