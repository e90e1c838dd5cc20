import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig, variableNames } from './config';

const blankIsFine = ['WECHAT_MORE_ACCOUNTS', 'WECHAT_TOKEN_SOURCE'];
const required = variableNames.filter((name) => !blankIsFine.includes(name));

const environment = {
  WECHAT_API_URL: 'http://127.0.0.1:3001/',
  WECHAT_APP_ID: 'wx0000000000000001',
  WECHAT_APP_SECRET: 'a-secret-value',
  WECHAT_TOKEN: 'a-token-value',
  WECHAT_ENCODING_AES_KEY: 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG',
  MINI_PROGRAM_APP_ID: 'wx0000000000000002',
  FIRST_OWNER_OPENID: 'owner-1',
  WEB_BASE_URL: 'http://127.0.0.1:3002',
};

describe('the configuration', () => {
  test('is read once, with addresses without a slash at the end', () => {
    expect(readConfig({ ...environment, HOME: '/' })).toMatchObject({
      wechatApiUrl: 'http://127.0.0.1:3001',
      accounts: [{ appId: 'wx0000000000000001', appSecret: 'a-secret-value' }],
      tokenSource: 'stable_token',
      firstOwner: 'owner-1',
    });
  });

  test.each(required)('names %s when it is missing or blank', (name) => {
    expect(() => readConfig({ ...environment, [name]: undefined })).toThrow(`${name} is missing`);
    expect(() => readConfig({ ...environment, [name]: '  ' })).toThrow(`${name} is missing`);
  });

  test('takes more accounts as JSON, and names what is wrong with them', () => {
    const another = {
      appId: 'wx3',
      appSecret: 's',
      token: 't',
      encodingAesKey: environment.WECHAT_ENCODING_AES_KEY,
    };
    const read = (json: string) => readConfig({ ...environment, WECHAT_MORE_ACCOUNTS: json });
    expect(read(JSON.stringify([another])).accounts).toMatchObject([
      { appId: 'wx0000000000000001' },
      another,
    ]);
    expect(() => read('[')).toThrow('WECHAT_MORE_ACCOUNTS is not JSON');
    expect(() => read('{}')).toThrow('WECHAT_MORE_ACCOUNTS is not a list');
    expect(() => read('[{"appId":"wx3"}]')).toThrow('WECHAT_MORE_ACCOUNTS.0.appSecret');
  });

  test('names all that is wrong at once, and never a value', () => {
    const broken = {
      ...environment,
      WECHAT_ENCODING_AES_KEY: 'short',
      WEB_BASE_URL: 'nowhere',
      WECHAT_TOKEN: '',
    };
    expect(() => readConfig(broken)).toThrow(
      'Environment: WECHAT_TOKEN is missing; WECHAT_ENCODING_AES_KEY is not 43 letters and digits; ' +
        'WEB_BASE_URL is not an address',
    );
  });

  test('is explained by .env.example, name for name', () => {
    const example = readFileSync(join(__dirname, '../.env.example'), 'utf8');
    expect([...example.matchAll(/^([A-Z_]+)=/gm)].map((match) => match[1])).toEqual(variableNames);
  });
});
