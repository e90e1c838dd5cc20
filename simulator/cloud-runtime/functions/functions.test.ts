import { FunctionWorld } from '../testing/function-world';
import { until } from '../testing/until';

const world = new FunctionWorld();

async function logsOf(name: string): Promise<string[]> {
  return (await world.described(name)).logs as string[];
}

beforeAll(async () => {
  world.deploy('echo', 'exports.main = async (event) => event;');
  world.deploy(
    'whoami',
    `exports.main = async ({ wait = 0 }) => {
      const before = cloud.getWXContext();
      await new Promise((resolve) => setTimeout(resolve, wait));
      return { before, after: cloud.getWXContext() };
    };`,
  );
  process.env.SECRET_OF_THE_MACHINE = 'x';
  await world.start({ functionEnv: { GREETING: '你好' } });
});
afterAll(() => world.runtime.close());

describe('a function', () => {
  test('gets the event and answers its result', async () => {
    expect(await world.invoke('echo', { text: '券', list: [1, null] })).toEqual({
      result: { text: '券', list: [1, null] },
    });
  });

  test('that returns nothing answers null', async () => {
    world.deploy('silent', 'exports.main = () => {};');
    expect(await world.invoke('silent')).toEqual({ result: null });
  });

  test('finds its own variables and no others', async () => {
    world.deploy('variables', 'exports.main = () => ({ ...process.env });');
    const { result } = await world.invoke('variables');
    expect(result).toMatchObject({ GREETING: '你好', TCB_ENV: 'local', TENCENTCLOUD_RUNENV: 'SCF' });
    expect(result).not.toHaveProperty('SECRET_OF_THE_MACHINE');
    expect(result).not.toHaveProperty('PATH');
  });

  test('uses the database through the SDK', async () => {
    await world.runtime.database.createCollection('notes');
    world.deploy(
      'note',
      `const db = cloud.database();
      exports.main = async ({ text }) => {
        const { _id } = await db.collection('notes').add({ data: { text, by: cloud.getWXContext().OPENID } });
        return (await db.collection('notes').doc(_id).get()).data;
      };`,
    );
    expect(await world.invoke('note', { text: '嗨' }, 'o1')).toMatchObject({
      result: { text: '嗨', by: 'o1' },
    });
  });

  test('leaves its last lines to read', async () => {
    world.deploy(
      'chatty',
      `exports.main = ({ n }) => { for (let i = 0; i < n; i++) console.log('line ' + i); };`,
    );
    await world.invoke('chatty', { n: 70 });
    await until(async () => (await logsOf('chatty')).includes('line 69'));
    expect(await logsOf('chatty')).toEqual(Array.from({ length: 50 }, (_, n) => `line ${n + 20}`));
  });

  test('leaves the error that it threw, with the place', async () => {
    world.deploy('failing', `exports.main = () => { throw new Error('enough'); };`);
    await world.invoke('failing');
    expect((await logsOf('failing')).join('\n')).toMatch(/Error: enough\n.*index.js:1/);
    expect(await world.described('failing')).toMatchObject({ calls: 1, errors: 1, coldStarts: 1 });
  });
});

describe('who calls', () => {
  test('is told by the headers', async () => {
    const { result } = await world.invoke('whoami', {}, 'o-customer');
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
    const answers = await Promise.all(openids.map((openid) => world.invoke('whoami', { wait: 50 }, openid)));
    for (const [n, { result }] of answers.entries()) {
      expect(result).toMatchObject({ before: { OPENID: `o-${n}` }, after: { OPENID: `o-${n}` } });
    }
  });

  test('is nobody after a call of somebody', async () => {
    await world.invoke('whoami', {}, 'o-customer');
    const { result } = (await world.invoke('whoami')) as { result: { before: object } };
    expect(result.before).not.toHaveProperty('OPENID');
  });

  test('is kept through a nested call', async () => {
    world.deploy(
      'outer',
      `exports.main = async () => (await cloud.callFunction({ name: 'whoami' })).result;`,
    );
    const { result } = await world.invoke('outer', {}, 'o-nested');
    expect(result).toMatchObject({ before: { OPENID: 'o-nested', SOURCE: 'wx_client,scf' } });
  });
});

describe('the date in a function', () => {
  const NOON = Date.UTC(2026, 4, 1, 4);
  afterEach(() => world.runtime.clock.follow({ offset: 0, frozenAt: null }));

  test('is that of the world, at once and everywhere', async () => {
    world.deploy(
      'dates',
      `const loadedAt = new Date();
      exports.main = () => ({
        loadedAt, now: Date.now(), made: new Date(), text: Date().slice(0, 15),
        given: new Date(0), parts: new Date(2020, 1, 3).getFullYear(), utc: Date.UTC(2020, 0),
        kinds: [new Date() instanceof Date, new Date().constructor === Date, typeof Date.parse('2020-01-01')],
      });`,
    );
    await world.runtime.clock.change({ now: NOON, frozen: true });
    const iso = new Date(NOON).toISOString();
    expect(await world.invoke('dates')).toEqual({
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
    await world.runtime.clock.change({ advance: 60 });
    expect(await world.invoke('dates')).toMatchObject({ result: { loadedAt: iso, now: NOON + 60_000 } });
  });
});
