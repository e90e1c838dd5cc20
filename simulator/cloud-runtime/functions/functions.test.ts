import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { type CloudRuntime, startCloudRuntime } from '../index';
import { failureOf } from '../testing/failure-of';
import { loadSdk } from '../testing/load-sdk';
import type { Sdk } from '../testing/sdk';
import { temporaryFolder } from '../testing/temporary-folder';
import { until } from '../testing/until';
import { writeFunction } from '../testing/write-function';

const functionsDir = temporaryFolder();
const deploy = (name: string, code: string, config?: object) =>
  writeFunction(functionsDir, name, code, config);
let runtime: CloudRuntime;
let cloud: Sdk;

interface Answer {
  result?: unknown;
  errCode?: number;
  errMsg?: string;
}

/** What a phone does, as the user with this openid. */
async function invoke(name: string, event: unknown = {}, openid?: string): Promise<Answer> {
  const headers: Record<string, string> = openid
    ? { 'x-wx-openid': openid, 'x-wx-unionid': `union-${openid}` }
    : {};
  const body = JSON.stringify(event);
  const answer = await fetch(`${runtime.url}/invoke/${name}`, { method: 'POST', headers, body });
  return (await answer.json()) as Answer;
}

async function described(name: string): Promise<Record<string, unknown>> {
  const { functions } = (await (await fetch(`${runtime.url}/functions`)).json()) as {
    functions: Array<{ name: string }>;
  };
  return functions.find((each) => each.name === name) as unknown as Record<string, unknown>;
}

async function logsOf(name: string): Promise<string[]> {
  return (await described(name)).logs as string[];
}

beforeAll(async () => {
  deploy('echo', 'exports.main = async (event) => event;');
  deploy(
    'whoami',
    `exports.main = async ({ wait = 0 }) => {
      const before = cloud.getWXContext();
      await new Promise((resolve) => setTimeout(resolve, wait));
      return { before, after: cloud.getWXContext() };
    };`,
  );
  process.env.SECRET_OF_THE_MACHINE = 'x';
  runtime = await startCloudRuntime({ functionsDir, functionEnv: { GREETING: '你好' }, onProblem: () => {} });
  cloud = loadSdk(runtime.url);
});
afterAll(() => runtime.close());

describe('a function', () => {
  test('gets the event and answers its result', async () => {
    expect(await invoke('echo', { text: '券', list: [1, null] })).toEqual({
      result: { text: '券', list: [1, null] },
    });
  });

  test('that returns nothing answers null', async () => {
    deploy('silent', 'exports.main = () => {};');
    expect(await invoke('silent')).toEqual({ result: null });
  });

  test('finds its own variables and no others', async () => {
    deploy('variables', 'exports.main = () => ({ ...process.env });');
    const { result } = await invoke('variables');
    expect(result).toMatchObject({ GREETING: '你好', TCB_ENV: 'local', TENCENTCLOUD_RUNENV: 'SCF' });
    expect(result).not.toHaveProperty('SECRET_OF_THE_MACHINE');
    expect(result).not.toHaveProperty('PATH');
  });

  test('uses the database through the SDK', async () => {
    await runtime.database.createCollection('notes');
    deploy(
      'note',
      `const db = cloud.database();
      exports.main = async ({ text }) => {
        const { _id } = await db.collection('notes').add({ data: { text, by: cloud.getWXContext().OPENID } });
        return (await db.collection('notes').doc(_id).get()).data;
      };`,
    );
    expect(await invoke('note', { text: '嗨' }, 'o1')).toMatchObject({ result: { text: '嗨', by: 'o1' } });
  });

  test('leaves its last lines to read', async () => {
    deploy('chatty', `exports.main = ({ n }) => { for (let i = 0; i < n; i++) console.log('line ' + i); };`);
    await invoke('chatty', { n: 70 });
    await until(async () => (await logsOf('chatty')).includes('line 69'));
    expect(await logsOf('chatty')).toEqual(Array.from({ length: 50 }, (_, n) => `line ${n + 20}`));
  });

  test('leaves the error that it threw, with the place', async () => {
    deploy('failing', `exports.main = () => { throw new Error('enough'); };`);
    await invoke('failing');
    expect((await logsOf('failing')).join('\n')).toMatch(/Error: enough\n.*index.js:1/);
    expect(await described('failing')).toMatchObject({ calls: 1, errors: 1, coldStarts: 1 });
  });
});

describe('who calls', () => {
  test('is told by the headers', async () => {
    const { result } = await invoke('whoami', {}, 'o-customer');
    expect(result).toMatchObject({
      before: {
        OPENID: 'o-customer',
        UNIONID: 'union-o-customer',
        APPID: expect.any(String),
        SOURCE: 'wx_client',
      },
    });
  });

  test('is never mixed up between calls at the same time', async () => {
    const openids = Array.from({ length: 8 }, (_, n) => `o-${n}`);
    const answers = await Promise.all(openids.map((openid) => invoke('whoami', { wait: 50 }, openid)));
    for (const [n, { result }] of answers.entries()) {
      expect(result).toMatchObject({ before: { OPENID: `o-${n}` }, after: { OPENID: `o-${n}` } });
    }
  });

  test('is nobody after a call of somebody', async () => {
    await invoke('whoami', {}, 'o-customer');
    const { result } = (await invoke('whoami')) as { result: { before: object } };
    expect(result.before).not.toHaveProperty('OPENID');
  });

  test('is kept through a nested call', async () => {
    deploy('outer', `exports.main = async () => (await cloud.callFunction({ name: 'whoami' })).result;`);
    const { result } = await invoke('outer', {}, 'o-nested');
    expect(result).toMatchObject({ before: { OPENID: 'o-nested', SOURCE: 'wx_client,scf' } });
  });
});

describe('a call fails', () => {
  test('when the function throws', async () => {
    deploy('boom', `exports.main = async () => { throw new Error('boom'); };`);
    expect(await invoke('boom')).toEqual({ errCode: -504002, errMsg: 'Error: boom' });
    const failure = await failureOf(cloud.callFunction({ name: 'boom' }));
    expect(failure).toMatchObject({ errMsg: expect.stringContaining('boom') });
  });

  test('when it takes longer than its time-out, and the next call is served again', async () => {
    deploy('slow', 'exports.main = ({ wait }) => new Promise((resolve) => setTimeout(resolve, wait));', {
      timeout: 1,
    });
    expect(await invoke('slow', { wait: 5000 })).toEqual({
      errCode: -504003,
      errMsg: 'Invoking task timed out after 1 seconds',
    });
    expect(await invoke('slow', { wait: 0 })).toEqual({ result: null });
  });

  test('when it never gives the thread back', async () => {
    deploy('busy', 'exports.main = () => { for (;;); };', { timeout: 1 });
    expect(await invoke('busy')).toMatchObject({ errCode: -504003 });
  });

  test('when it needs more memory than it may have', async () => {
    deploy(
      'hog',
      'exports.main = () => { const all = []; for (;;) all.push(new Array(1e5).fill({ n: 1 })); };',
      {
        memorySize: 64,
        timeout: 10,
      },
    );
    expect(await invoke('hog')).toEqual({ errCode: -504002, errMsg: 'Memory limit of 64 MB exceeded' });
  });

  test('when it ends its process', async () => {
    deploy('quitter', 'exports.main = () => process.exit(3);');
    expect(await invoke('quitter')).toEqual({ errCode: -504002, errMsg: 'Function exited with code 3' });
  });

  test('when it cannot be loaded', async () => {
    deploy('broken', 'exports.main = (');
    expect(await invoke('broken')).toMatchObject({
      errCode: -504002,
      errMsg: expect.stringContaining('SyntaxError'),
    });
    deploy('mainless', 'exports.handler = () => 1;');
    expect(await invoke('mainless')).toMatchObject({ errMsg: expect.stringContaining('no function "main"') });
  });

  test('when there is no such function', async () => {
    expect(await invoke('nope')).toMatchObject({ errCode: -501000 });
    expect(await invoke('..%2Fescape')).toMatchObject({ errCode: -501000 });
    expect(await failureOf(cloud.callFunction({ name: 'nope' }))).toMatchObject({
      errMsg: expect.stringContaining('nope'),
    });
  });

  test('when its config.json is wrong, which the list of functions says too', async () => {
    deploy('misconfigured', 'exports.main = () => 1;', { timeout: '20' });
    const text = 'config.json of function misconfigured: timeout must be a number from 1 to 900';
    expect(await invoke('misconfigured')).toEqual({ errCode: -504002, errMsg: text });
    expect(await described('misconfigured')).toMatchObject({ problem: text });
  });

  test('when the event is not JSON', async () => {
    const answer = await fetch(`${runtime.url}/invoke/echo`, { method: 'POST', body: '{' });
    expect(await answer.json()).toEqual({ errCode: -501001, errMsg: 'the event is not JSON' });
  });
});

describe('many calls at once', () => {
  test('are all answered, by at most twenty instances', async () => {
    deploy(
      'nap',
      'exports.main = async ({ n }) => { await new Promise((resolve) => setTimeout(resolve, 5)); return n; };',
    );
    const answers = await Promise.all(Array.from({ length: 100 }, (_, n) => invoke('nap', { n })));
    expect(answers.map(({ result }) => result)).toEqual(Array.from({ length: 100 }, (_, n) => n));
    const { instances } = await described('nap');
    expect(instances).toBeLessThanOrEqual(20);
  });

  test('do not run into their time-out while instances are loading', async () => {
    const pause = 'Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 600);';
    deploy('heavy', `${pause} exports.main = async () => { ${pause} return 1; };`, { timeout: 1 });
    const answers = await Promise.all(Array.from({ length: 6 }, () => invoke('heavy')));
    expect(answers).toEqual(Array(6).fill({ result: 1 }));
  });
});

describe('a changed folder', () => {
  test('is taken up by the next call while a running one finishes in the old version', async () => {
    deploy(
      'versioned',
      `exports.main = ({ wait }) => new Promise((resolve) => setTimeout(resolve, wait, 'old'));`,
    );
    await invoke('versioned', { wait: 0 });
    const running = invoke('versioned', { wait: 300 });
    await invoke('echo');
    deploy('versioned', `exports.main = () => 'new version';`);
    expect(await invoke('versioned')).toEqual({ result: 'new version' });
    expect(await running).toEqual({ result: 'old' });
  });

  test('may bring a new time-out', async () => {
    deploy('patient', 'exports.main = () => new Promise(() => {});', { timeout: 1 });
    expect(await described('patient')).toMatchObject({ timeout: 1 });
    deploy('patient', 'exports.main = () => 1;', { timeout: 20 });
    expect(await described('patient')).toMatchObject({ timeout: 20 });
  });

  test('that is gone takes its function with it', async () => {
    deploy('gone', 'exports.main = () => 1;');
    await invoke('gone');
    rmSync(join(functionsDir, 'gone'), { recursive: true });
    expect(await invoke('gone')).toMatchObject({ errCode: -501000 });
  });
});

describe('the date in a function', () => {
  const NOON = Date.UTC(2026, 4, 1, 4);
  afterEach(() => runtime.clock.follow({ offset: 0, frozenAt: null }));

  test('is that of the world, at once and everywhere', async () => {
    deploy(
      'dates',
      `const loadedAt = new Date();
      exports.main = () => ({
        loadedAt, now: Date.now(), made: new Date(), text: Date().slice(0, 15),
        given: new Date(0), parts: new Date(2020, 1, 3).getFullYear(), utc: Date.UTC(2020, 0),
        kinds: [new Date() instanceof Date, new Date().constructor === Date, typeof Date.parse('2020-01-01')],
      });`,
    );
    await runtime.clock.change({ now: NOON, frozen: true });
    const iso = new Date(NOON).toISOString();
    expect(await invoke('dates')).toEqual({
      result: {
        loadedAt: iso,
        now: NOON,
        made: iso,
        text: 'Fri May 01 2026',
        given: new Date(0).toISOString(),
        parts: 2020,
        utc: Date.UTC(2020, 0),
        kinds: [true, true, 'number'],
      },
    });
    await runtime.clock.change({ advance: 60 });
    expect(await invoke('dates')).toMatchObject({ result: { loadedAt: iso, now: NOON + 60_000 } });
  });
});
