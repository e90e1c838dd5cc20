import type { TokenAnswer } from '#server/wechat/wire/index';
import { defaultAccount } from '../state/default-world';
import { aPlatform, closePlatforms, type TestPlatform } from '../testing/a-platform';

const { appid, secret } = defaultAccount;

describe('GET /cgi-bin/token', () => {
  let wechat: TestPlatform;
  beforeEach(async () => {
    wechat = await aPlatform();
  });
  afterEach(closePlatforms);

  const ask = (members: Record<string, string> = {}) =>
    wechat.call<TokenAnswer>(
      `/cgi-bin/token?${new URLSearchParams({ grant_type: 'client_credential', appid, secret, ...members })}`,
    );
  const use = async (token: string) =>
    (await wechat.call<TokenAnswer>(`/card/getcolors?access_token=${token}`)).errcode;

  test('answers a new token each time, without errcode', async () => {
    const [first, second] = [await ask(), await ask()];
    expect(first).toEqual({ access_token: expect.stringMatching(/^[\w-]{136}$/), expires_in: 7200 });
    expect(second.access_token).not.toBe(first.access_token);
  });

  test('lets the replaced token work for five minutes more', async () => {
    const { access_token: first } = await ask();
    const { access_token: second } = await ask();
    await wechat.control('/clock', { advance: 299 });
    expect(await use(first)).toBe(0);
    await wechat.control('/clock', { advance: 1 });
    expect(await use(first)).toBe(40001);
    expect(await use(second)).toBe(0);
  });

  test('ends the token before the last at once', async () => {
    const { access_token: first } = await ask();
    await ask();
    await ask();
    expect(await use(first)).toBe(40001);
  });

  test('ends every token after two hours', async () => {
    const { access_token: token } = await ask();
    await wechat.control('/clock', { advance: 7199 });
    expect(await use(token)).toBe(0);
    await wechat.control('/clock', { advance: 1 });
    expect(await use(token)).toBe(42001);
  });

  test.each([
    ['another grant_type', { grant_type: 'password' }, 40002],
    ['no appid', { appid: '' }, 41002],
    ['no secret', { secret: '' }, 41004],
    ['an unknown appid', { appid: 'wx0' }, 40013],
    ['a wrong secret', { secret: 'guess' }, 40125],
  ])('refuses %s', async (_, members, errcode) => {
    expect(await ask(members)).toMatchObject({ errcode });
  });

  test('is a GET', async () => {
    expect(await wechat.send('/cgi-bin/token', {})).toMatchObject({ errcode: 43001 });
  });
});

describe('an access_token', () => {
  let wechat: TestPlatform;
  beforeAll(async () => {
    wechat = await aPlatform();
  });
  afterAll(closePlatforms);

  test.each([
    ['is missing', '', 41001],
    ['is malformed', 'TOKEN', 40014],
    ['was never issued', 'x'.repeat(136), 40001],
  ])('that %s is refused', async (_, token, errcode) => {
    expect(await wechat.call(`/card/getcolors?access_token=${token}`)).toMatchObject({ errcode });
  });

  test('a new token lets those go that aged out more than a day ago', async () => {
    const { tokens } = wechat.platform.store;
    await wechat.control('/clock', { advance: 7200 + 86_400 });
    const remembered = tokens.size;
    await wechat.login();
    expect(tokens.size).toBe(remembered + 1);
    await wechat.control('/clock', { advance: 1 });
    await wechat.login();
    expect(tokens.size).toBe(2);
  });
});
