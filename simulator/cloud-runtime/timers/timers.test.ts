import { planRemove } from '../database/plan-writes';
import { present } from '../database/present';
import { type CloudRuntime, startCloudRuntime } from '../index';
import { temporaryFolder } from '../testing/temporary-folder';
import { writeFunction } from '../testing/write-function';
import { nextFiring } from './trigger-schedule';

/** 2026-05-01 12:00 in Shanghai, a Friday. */
const NOON = Date.UTC(2026, 4, 1, 4);
const timer = (config: string) => ({ name: 't', type: 'timer', config });

describe('a cron of seven fields', () => {
  test.each([
    ['0 */5 * * * * *', '2026-05-01T04:05:00.000Z'],
    ['30 0 0 * * * *', '2026-05-01T16:00:30.000Z'],
    ['0 0 2 1 * * *', '2026-05-31T18:00:00.000Z'],
    ['0 0 10 ? * MON *', '2026-05-04T02:00:00.000Z'],
    ['0 0 10 * * SAT-SUN 2027', '2027-01-02T02:00:00.000Z'],
  ])('%s fires next at %s', (config, expected) => {
    expect(new Date(nextFiring(timer(config), NOON)!).toISOString()).toBe(expected);
  });

  test('of a year that is over never fires again', () => {
    expect(nextFiring(timer('0 0 0 * * * 2020'), NOON)).toBeNull();
  });

  test.each([
    ['0 0 10 * * 1 *', 'numbers a weekday'],
    ['*/5 * * * *', 'has 5 fields, not 7'],
    ['0 0 25 * * * *', 'timer t'],
  ])('is refused when it is wrong: %s', (config, reason) => {
    expect(() => nextFiring(timer(config), NOON)).toThrow(reason);
  });
});

describe('the timers of a function', () => {
  const functionsDir = temporaryFolder();
  const problems: string[] = [];
  let runtime: CloudRuntime;

  const post = async (path: string, body?: object) =>
    (await fetch(runtime.url + path, { method: 'POST', body: JSON.stringify(body) })).json();
  const firings = async () => {
    const { documents } = (await (await fetch(`${runtime.url}/database/firings`)).json()) as {
      documents: Array<Record<string, unknown>>;
    };
    return documents;
  };

  beforeAll(async () => {
    const triggers = [
      { name: 'minutely', type: 'timer', config: '0 * * * * * *' },
      { name: 'nightly', type: 'timer', config: '0 0 3 * * * *' },
    ];
    writeFunction(
      functionsDir,
      'jobs',
      `exports.main = async (event) => {
        const { OPENID, SOURCE } = cloud.getWXContext();
        const data = { name: event.TriggerName, type: event.Type, time: event.Time, at: Date.now(), OPENID, SOURCE };
        await cloud.database().collection('firings').add({ data });
        return event.TriggerName;
      };`,
      { timeout: 20, triggers },
    );
    writeFunction(functionsDir, 'wrong', 'exports.main = () => 1;', { triggers: [timer('0 0 0 * * 7 *')] });
    runtime = await startCloudRuntime({ functionsDir, onProblem: (text) => problems.push(text) });
    await runtime.database.createCollection('firings');
    await post('/clock', { now: NOON + 1000, frozen: true });
    for (const { _id } of await firings()) {
      await runtime.database.write(() => removal(String(_id)));
    }
  });
  afterAll(() => runtime.close());

  const removal = (id: string) =>
    planRemove(present, runtime.database.collection('firings'), { criteria: { _id: id }, multi: false });

  test('fire once each when the clock moves past them, and the answer waits for them', async () => {
    expect(await post('/clock', { advance: 600 })).toMatchObject({
      now: NOON + 601_000,
      frozenAt: NOON + 601_000,
    });
    expect(await firings()).toMatchObject([
      {
        name: 'minutely',
        type: 'Timer',
        time: '2026-05-01T04:10:01.000Z',
        at: NOON + 601_000,
        SOURCE: 'timer',
      },
    ]);
    expect((await firings())[0]).not.toHaveProperty('OPENID');
    await post('/clock', { advance: 24 * 3600 });
    expect((await firings()).map(({ name }) => name).sort()).toEqual(['minutely', 'minutely', 'nightly']);
  });

  test('do not fire when the clock goes back or takes over the same time', async () => {
    const before = (await firings()).length;
    await post('/clock', { now: NOON });
    await post('/clock', { offset: 0, frozenAt: NOON });
    expect(await firings()).toHaveLength(before);
  });

  test('fire by hand, due or not', async () => {
    expect(await post('/timers/jobs/nightly')).toEqual({ result: 'nightly' });
    expect(await post('/timers/jobs/nope')).toEqual({
      errCode: -501001,
      errMsg: 'function jobs has no timer nope',
    });
    expect(await post('/timers/nope/nightly')).toMatchObject({ errCode: -501000 });
  });

  test('with a wrong cron are told of once', () => {
    expect(problems).toEqual([expect.stringContaining('wrong: timer t: "0 0 0 * * 7 *" numbers a weekday')]);
  });
});

describe('the clock', () => {
  test('is taken over from another server at the start', async () => {
    const leader = await startCloudRuntime();
    await leader.clock.change({ now: NOON, frozen: true });
    const { createServer } = await import('node:http');
    const platform = createServer((request, response) => {
      response.end(JSON.stringify(request.url === '/simulator/clock' ? leader.clock.read() : {}));
    });
    await new Promise<void>((resolve) => platform.listen(0, '127.0.0.1', resolve));
    const { port } = platform.address() as { port: number };
    const follower = await startCloudRuntime({ clockUrl: `http://127.0.0.1:${port}` });
    expect(follower.clock.now()).toBe(NOON);
    const refused = await fetch(`${follower.url}/clock`, { method: 'POST', body: '{"advance":60}' });
    expect(await refused.json()).toMatchObject({
      message: `change the clock at http://127.0.0.1:${port}/simulator/clock`,
    });
    expect(follower.clock.now()).toBe(NOON);
    await Promise.all([leader.close(), follower.close()]);
    platform.close();
  });

  test('that cannot be read keeps the runtime from starting, and is named', async () => {
    await expect(startCloudRuntime({ clockUrl: 'http://127.0.0.1:1' })).rejects.toThrow(
      "cannot read the world's clock from http://127.0.0.1:1/simulator/clock",
    );
  });

  test('refuses what is no clock', async () => {
    const runtime = await startCloudRuntime();
    const answer = await fetch(`${runtime.url}/clock`, { method: 'POST', body: '{"now":"noon"}' });
    expect([answer.status, await answer.json()]).toEqual([
      400,
      expect.objectContaining({ code: 'INVALID_PARAM' }),
    ]);
    await runtime.close();
  });
});
