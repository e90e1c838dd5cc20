import { defaultAccount } from '#simulator/card-platform/state/default-world';
import { aPlatform, closePlatforms, type TestPlatform } from '#simulator/card-platform/testing/a-platform';
import { aConformanceRun } from './a-conformance-run';
import { aLiar, type Lie } from './a-liar';

const { appid, secret } = defaultAccount;

describe('npm run conformance', () => {
  let wechat: TestPlatform;
  beforeAll(async () => {
    wechat = await aPlatform();
    await wechat.createApproved();
  });
  afterAll(closePlatforms);

  async function runAgainst(lie: Lie) {
    const liar = await aLiar(wechat.url, lie);
    const run = await aConformanceRun(['--url', liar.url]);
    await liar.close();
    return run;
  }

  test('finds the simulator the same as the documents, call by call', async () => {
    const { output, exitCode } = await aConformanceRun(['--url', wechat.url]);
    expect(output).toMatch(/\n(\d\d) same, 0 different, 0 not allowed\n$/);
    expect(output).toMatch(/^card\/get, a CASH +.* same$/m);
    expect(output).toMatch(/^testwhitelist\/set +.* same$/m);
    expect(exitCode).toBe(0);
  });

  test('asks a named account, and replaces no white list unless told to', async () => {
    const env = { WECHAT_CONFORMANCE_APP_ID: appid, WECHAT_CONFORMANCE_SECRET: secret };
    const asked = await aConformanceRun(['--url', wechat.url], env);
    expect(asked.exitCode).toBe(0);
    expect(asked.output).not.toContain('testwhitelist');
    const told = await aConformanceRun(['--url', wechat.url, '--white-list', 'usr2'], env);
    expect(told.output).toMatch(/^testwhitelist\/set +.* same$/m);
  });

  test('prints neither secret nor token nor ticket', async () => {
    const token = await wechat.call<{ access_token: string }>('/cgi-bin/stable_token', {
      method: 'POST',
      body: JSON.stringify({ grant_type: 'client_credential', appid, secret }),
    });
    const { output, errors } = await runAgainst((path, answer) =>
      path === '/card/getcolors' ? { errcode: 40001, errmsg: token.access_token } : answer,
    );
    const { ticket } = await wechat.get<{ ticket: string }>('/cgi-bin/ticket/getticket?type=wx_card');
    for (const hidden of [secret, token.access_token, ticket]) expect(output + errors).not.toContain(hidden);
  });

  test.each<[string, string, (answer: Record<string, unknown>) => Record<string, unknown>, string]>([
    ['a missing member', '/card/getcolors', ({ colors, ...rest }) => rest, 'colors: missing'],
    [
      'another type',
      '/card/batchget',
      (answer) => ({ ...answer, total_num: '1' }),
      'total_num: string instead of number',
    ],
    ['a surplus member', '/card/getcolors', (answer) => ({ ...answer, more: 1 }), 'more: not documented'],
    [
      'another type inside a list',
      '/card/getcolors',
      (answer) => ({ ...answer, colors: [{ name: 1, value: '' }] }),
      'colors[].name: number instead of string',
    ],
    [
      'another errcode',
      '/cgi-bin/poi/getpoi',
      (answer) => ({ ...answer, errcode: 46005 }),
      'errcode 46005 instead of errcode 65115',
    ],
    [
      'a refusal',
      '/card/getcolors',
      () => ({ errcode: 45009, errmsg: '' }),
      'errcode 45009 instead of success',
    ],
    ['a success', '/cgi-bin/poi/getpoi', () => ({ errcode: 0, errmsg: 'ok' }), 'instead of errcode 65115'],
  ])('reports %s', async (_, path, change, words) => {
    const { output, exitCode } = await runAgainst((asked, answer) =>
      asked === path ? change(answer) : answer,
    );
    expect(output).toContain(words);
    expect(output).toMatch(/\n\d+ same, 1 different, 0 not allowed\n$/);
    expect(exitCode).toBe(1);
  });

  test('a right that the account lacks is no difference', async () => {
    const { output, exitCode } = await runAgainst((path, answer) =>
      path === '/card/pay/getcoinsinfo' ? { errcode: 48001, errmsg: 'api unauthorized' } : answer,
    );
    expect(output).toMatch(/^pay\/getcoinsinfo +.* not allowed$/m);
    expect(exitCode).toBe(0);
  });

  test('ends with the reason when there is no token, and with the usage when it cannot read its options', async () => {
    const env = { WECHAT_CONFORMANCE_APP_ID: appid, WECHAT_CONFORMANCE_SECRET: 'wrong' };
    const refused = await aConformanceRun(['--url', wechat.url], env);
    expect(refused).toMatchObject({ exitCode: 1, errors: 'conformance: no access_token: errcode 40125\n' });
    const nobody = await aConformanceRun(['--url', 'http://127.0.0.1:9']);
    expect(nobody.exitCode).toBe(1);
    const unread = await aConformanceRun(['--nothing', 'x']);
    expect(unread.exitCode).toBe(2);
    expect(unread.errors).toContain('cannot read --nothing');
  });
});
