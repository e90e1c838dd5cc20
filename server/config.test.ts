import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig, variableNames } from './config';

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
      appId: 'wx0000000000000001',
      firstOwner: 'owner-1',
    });
  });

  test.each(variableNames)('names %s when it is missing or blank', (name) => {
    expect(() => readConfig({ ...environment, [name]: undefined })).toThrow(`${name} is missing`);
    expect(() => readConfig({ ...environment, [name]: '  ' })).toThrow(`${name} is missing`);
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
