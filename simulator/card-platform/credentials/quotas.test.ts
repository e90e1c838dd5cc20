import { defaultAccount } from '../state/default-world';
import { aPlatform, closePlatforms, type TestPlatform } from '../testing/a-platform';

const { appid } = defaultAccount;

describe('a quota', () => {
  let wechat: TestPlatform;
  beforeEach(async () => {
    wechat = await aPlatform();
  });
  afterEach(closePlatforms);

  const errcodes = async (times: number) => {
    const answers = [];
    for (let time = 0; time < times; time += 1) answers.push((await wechat.get('/card/getcolors')).errcode);
    return answers;
  };

  test('of a day starts again at midnight in Shanghai', async () => {
    await wechat.control('/quotas', { path: '/card/getcolors', perDay: 2 });
    expect(await errcodes(3)).toEqual([0, 0, 45009]);
    await wechat.control('/clock', { now: Date.parse('2026-05-02T00:00:00+08:00') });
    await wechat.login();
    expect(await errcodes(1)).toEqual([0]);
  });

  test('of a minute is over with the minute', async () => {
    await wechat.control('/quotas', { path: '/card/getcolors', perMinute: 1 });
    expect(await errcodes(2)).toEqual([0, 45011]);
    await wechat.control('/config', { tooFrequentCode: 42005 });
    expect(await errcodes(1)).toEqual([42005]);
    await wechat.control('/clock', { advance: 60 });
    expect(await errcodes(1)).toEqual([0]);
  });

  test('is cleared by /cgi-bin/clear_quota', async () => {
    await wechat.control('/quotas', { path: '/card/getcolors', perDay: 1 });
    expect(await errcodes(2)).toEqual([0, 45009]);
    expect(await wechat.post('/cgi-bin/clear_quota', { appid: 'wxother' })).toMatchObject({ errcode: 40013 });
    expect(await wechat.post('/cgi-bin/clear_quota', { appid })).toEqual({ errcode: 0, errmsg: 'ok' });
    expect(await errcodes(1)).toEqual([0]);
  });

  test('of tokens is documented', async () => {
    expect(await wechat.control('/quotas')).toEqual([
      { path: '/cgi-bin/token', perDay: 2000, perMinute: null },
      { path: '/cgi-bin/stable_token', perDay: 500_000, perMinute: 10_000 },
    ]);
    await wechat.control('/quotas', { path: '/cgi-bin/token', perDay: 1 });
    await expect(wechat.login()).resolves.toBeUndefined();
  });
});
