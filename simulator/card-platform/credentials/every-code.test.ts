import { defaultAccount } from '../state/default-world';
import { aPlatform, closePlatforms, type TestPlatform } from '../testing/a-platform';

const { appid, secret } = defaultAccount;
const path = '/card/getcolors';

type Members = Record<string, unknown>;

const askToken = (wechat: TestPlatform, changes: Record<string, string> = {}) =>
  wechat.call<Members>(
    `/cgi-bin/token?${new URLSearchParams({ grant_type: 'client_credential', appid, secret, ...changes })}`,
  );

const refusedAddress = (ipRefusal: number) => async (wechat: TestPlatform) => {
  await wechat.control('/config', { ipWhitelist: true, ipRefusal });
  return askToken(wechat);
};

const withAccount = (members: Members) => async (wechat: TestPlatform) => {
  await wechat.control('/accounts', { appid, ...members });
  return wechat.get<Members>(path);
};

const withFault = (fault: Members) => async (wechat: TestPlatform) => {
  await wechat.control('/faults', { path, ...fault });
  return wechat.get<Members>(path);
};

/** Each code of reference §1.2 and how a client comes to meet it. */
const causes: Record<number, (wechat: TestPlatform) => Promise<Members>> = {
  [-1]: withFault({ kind: 'busy' }),
  40001: async (wechat) => {
    await wechat.control('/config', { wrongSecretCode: 40001 });
    return askToken(wechat, { secret: 'guess' });
  },
  40002: (wechat) => askToken(wechat, { grant_type: 'password' }),
  40013: (wechat) => askToken(wechat, { appid: 'wx0' }),
  40014: (wechat) => wechat.call(`${path}?access_token=short`),
  40066: (wechat) => wechat.get('/card/nothing'),
  40090: refusedAddress(40090),
  40097: (wechat) => wechat.get('/cgi-bin/ticket/getticket?type=gift'),
  40125: (wechat) => askToken(wechat, { secret: 'guess' }),
  40164: refusedAddress(40164),
  40243: async (wechat) => {
    await wechat.control('/accounts', { appid, secretFrozen: true });
    return askToken(wechat);
  },
  41001: (wechat) => wechat.call(path),
  41002: (wechat) => askToken(wechat, { appid: '' }),
  41004: (wechat) => askToken(wechat, { secret: '' }),
  42001: async (wechat) => {
    await wechat.control('/clock', { advance: 7200 });
    return wechat.get(path);
  },
  42005: async (wechat) => {
    await wechat.control('/config', { tooFrequentCode: 42005 });
    await wechat.control('/quotas', { path, perMinute: 0 });
    return wechat.get(path);
  },
  43002: (wechat) => wechat.call('/cgi-bin/stable_token'),
  45009: async (wechat) => {
    await wechat.control('/quotas', { path, perDay: 0 });
    return wechat.get(path);
  },
  45011: async (wechat) => {
    await wechat.control('/quotas', { path, perMinute: 0 });
    return wechat.get(path);
  },
  45035: refusedAddress(45035),
  45501: withAccount({ standing: 'supervised' }),
  48001: withAccount({ permissions: [] }),
  48004: withAccount({ standing: 'banned' }),
  48008: withFault({ kind: 'errcode', errcode: 48008 }),
  50002: withAccount({ standing: 'restricted' }),
  50004: async (wechat) => {
    await wechat.control('/accounts', { appid, standing: 'no-tokens' });
    return askToken(wechat);
  },
  61004: refusedAddress(61004),
  89501: refusedAddress(89501),
  89503: refusedAddress(89503),
  89506: refusedAddress(89506),
  89507: refusedAddress(89507),
};

describe('credentials', () => {
  afterEach(closePlatforms);

  test.each(Object.entries(causes))('answer %s', async (errcode, cause) => {
    expect(await cause(await aPlatform())).toMatchObject({
      errcode: Number(errcode),
      errmsg: expect.any(String),
    });
  });

  test('of a frozen AppSecret leave the tokens that were issued alone', async () => {
    const wechat = await aPlatform();
    await wechat.control('/accounts', { appid, secretFrozen: true });
    expect(await wechat.get(path)).toMatchObject({ errcode: 0 });
  });

  test('may be forced out at once, where the switch says so', async () => {
    const wechat = await aPlatform();
    const body = { grant_type: 'client_credential', appid, secret };
    const { access_token: leaked } = await wechat.send('/cgi-bin/stable_token', body);
    await wechat.control('/config', { forcedRefresh: 'at-once' });
    await wechat.send('/cgi-bin/stable_token', { ...body, force_refresh: true });
    expect(await wechat.call(`${path}?access_token=${leaked}`)).toMatchObject({ errcode: 40001 });
  });
});
