import type { Finding } from '#domain/finding';
import { aWorld, type World } from '../../test/fixtures/a-world';
import { accountFindings } from './account-findings';

let world: World;
let appid: string;

beforeAll(async () => {
  world = await aWorld();
  appid = world.client.account.appid;
});
afterAll(() => world.close());

/** What is found while the platform's account is like this. */
async function found(changes: object, secret = world.client.account.secret): Promise<Finding> {
  await world.client.control('/accounts', { appid, ...changes });
  const [account] = world.config.accounts;
  const [finding] = await accountFindings({
    ...world.config,
    accounts: [{ ...account, appSecret: secret }],
  });
  return finding!;
}

const good = () => ({ standing: 'good', secretFrozen: false, permissions: ['card'], ipList: [] });

describe('a look at an account', () => {
  afterEach(async () => {
    await world.client.control('/config', { ipWhitelist: false, ipRefusal: 40164, wrongSecretCode: 40125 });
    await world.client.control('/accounts', { appid, ...good() });
  });

  test('is content, counts the cards, and changes nothing at WeChat', async () => {
    await world.aCard();
    let finding: Finding | undefined;
    const calls = await world.client.callsDuring(async () => {
      finding = await found({});
    });
    expect(finding).toEqual({ kind: 'account-fine', level: 'ok', facts: { account: appid, cards: 1 } });
    expect(calls).toEqual(['/cgi-bin/stable_token', '/card/batchget']);
  });

  test('leaves the token that the functions use as it is', async () => {
    const { credentials, accounts } = world.services;
    await accounts.main.cards.allIds();
    const before = await credentials.find(`${appid}.access_token`);
    await found({});
    const calls = await world.client.callsDuring(() => accounts.main.cards.allIds());
    expect(calls).toEqual(['/card/batchget']);
    expect(await credentials.find(`${appid}.access_token`)).toEqual(before);
  });

  test.each([40125, 40001])(
    'finds a wrong secret, which WeChat calls %d, and does not repeat it',
    async (errcode) => {
      await world.client.control('/config', { wrongSecretCode: errcode });
      const finding = await found({}, 'quite-another-secret');
      expect(finding).toEqual({
        kind: 'credentials-wrong',
        level: 'bad',
        facts: { account: appid, errcode },
      });
    },
  );

  test('finds an appid that WeChat does not know', async () => {
    const [account] = world.config.accounts;
    const accounts = [{ ...account, appId: 'wx00000000000000ff' as typeof account.appId }] as const;
    expect(await accountFindings({ ...world.config, accounts })).toMatchObject([
      { kind: 'credentials-wrong', facts: { errcode: 40013 } },
    ]);
  });

  test('names the address that is to go on the white list', async () => {
    await world.client.control('/config', { ipWhitelist: true });
    expect(await found({ ipList: ['182.150.41.147'] })).toEqual({
      kind: 'ip-not-allowed',
      level: 'bad',
      facts: { account: appid, errcode: 40164, ip: '127.0.0.1' },
    });
  });

  test('knows a refused address by its other codes, whose texts name none', async () => {
    await world.client.control('/config', { ipWhitelist: true, ipRefusal: 40090 });
    expect(await found({ ipList: ['182.150.41.147'] })).toMatchObject({
      kind: 'ip-not-allowed',
      facts: { errcode: 40090, ip: '' },
    });
  });

  test.each([89501, 89503, 89506, 89507])(
    'knows an address that waits for an administrator: %d',
    async (ipRefusal) => {
      await world.client.control('/config', { ipWhitelist: true, ipRefusal });
      expect(await found({ ipList: ['182.150.41.147'] })).toEqual({
        kind: 'ip-needs-administrator',
        level: 'bad',
        facts: { account: appid, errcode: ipRefusal },
      });
    },
  );

  test('finds a frozen secret', async () => {
    expect(await found({ secretFrozen: true })).toEqual({
      kind: 'secret-frozen',
      level: 'bad',
      facts: { account: appid },
    });
  });

  test.each([
    ['supervised', 45501],
    ['banned', 48004],
    ['restricted', 50002],
    ['no-tokens', 50004],
  ])('finds an account that is %s', async (standing, errcode) => {
    expect(await found({ standing })).toEqual({
      kind: 'account-blocked',
      level: 'bad',
      facts: { account: appid, errcode },
    });
  });

  test('finds that the right to make cards is missing', async () => {
    expect(await found({ permissions: [] })).toMatchObject({
      kind: 'card-right-missing',
      facts: { errcode: 48001 },
    });
  });

  test('finds that nobody answers', async () => {
    const nowhere = { ...world.config, wechatApiUrl: 'http://127.0.0.1:1' };
    expect(await accountFindings(nowhere)).toMatchObject([
      { kind: 'wechat-silent', level: 'bad', facts: { reason: 'connection' } },
    ]);
  });
});
