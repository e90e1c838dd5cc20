import type { TokenAnswer } from '#server/wechat/wire/index';
import { defaultAccount } from '../state/default-world';
import { aPlatform, closePlatforms, type TestPlatform } from '../testing/a-platform';

const { appid, secret } = defaultAccount;
const query = new URLSearchParams({ grant_type: 'client_credential', appid, secret });

describe('the IP white list', () => {
  let wechat: TestPlatform;
  beforeEach(async () => {
    wechat = await aPlatform();
    await wechat.control('/config', { ipWhitelist: true });
  });
  afterEach(closePlatforms);

  const askFrom = (address: string) =>
    wechat.call<TokenAnswer>(`/cgi-bin/token?${query}`, { headers: { 'x-forwarded-for': address } });

  test('names the address to add', async () => {
    expect(await askFrom('182.150.41.147')).toEqual({
      errcode: 40164,
      errmsg: expect.stringMatching(
        /^invalid ip 182\.150\.41\.147 ipv6 ::ffff:182\.150\.41\.147, not in whitelist hint: \[/,
      ),
    });
    await wechat.control('/accounts', { appid, ipList: ['182.150.41.147'] });
    expect(await askFrom('182.150.41.147')).toMatchObject({ expires_in: 7200 });
  });

  test('is for stable_token too, and not for calls with a token', async () => {
    const body = { grant_type: 'client_credential', appid, secret };
    expect(await wechat.send('/cgi-bin/stable_token', body)).toMatchObject({ errcode: 40164 });
    expect(await wechat.get('/card/getcolors')).toMatchObject({ errcode: 0 });
  });

  test('takes addresses only', async () => {
    expect(await wechat.control('/accounts', { appid, ipList: ['shop.example.com'] })).toEqual({
      error: 'ipList has a wrong value',
    });
  });
});
