import { aPlatform, closePlatforms, type TestPlatform } from '../testing/a-platform';
import { decryptCode, encryptCode } from './encrypted-code';

describe('POST /card/code/decrypt', () => {
  let wechat: TestPlatform;
  beforeAll(async () => {
    wechat = await aPlatform();
  });
  afterAll(closePlatforms);

  const appid = 'wx5f0c2d7a91e84b36';
  const encrypted = encryptCode(appid, 'pCard', '018255396048');
  const decrypt = (encrypt_code?: string) => wechat.post('/card/code/decrypt', { encrypt_code });

  test('answers the code as text, leading zeros and all', async () => {
    expect(await decrypt(encrypted)).toEqual({ errcode: 0, errmsg: 'ok', code: '018255396048' });
  });

  test.each([
    ['nothing', undefined],
    ['what was escaped', encodeURIComponent(encrypted)],
    ['what a form turned its + into blanks', encrypted.replaceAll('+', ' ')],
    ['what was cut', encrypted.slice(0, 44)],
    ['what was never encrypted', 'A'.repeat(64)],
    ['another account’s code', encryptCode('wxother', 'pCard', '018255396048')],
  ])('refuses %s', async (_, text) => {
    expect(await decrypt(text)).toMatchObject({ errcode: 40075 });
  });
});

describe('an encrypted code', () => {
  test.each(['018255396048', 'VIP-1', 'x'.repeat(20), '券券券券券券'])(
    'of %s can be decrypted again',
    (code) => {
      const encrypted = encryptCode('wx1', 'p1', code);
      expect(encrypted).toMatch(/^[A-Za-z0-9+/]{64}$/);
      expect(decryptCode('wx1', encrypted)).toBe(code);
    },
  );

  test('always has a + and a /', () => {
    for (let code = 0; code < 200; code += 1) {
      const encrypted = encryptCode('wx1', 'p1', String(code));
      expect([encrypted.includes('+'), encrypted.includes('/')]).toEqual([true, true]);
    }
  });
});
