import { decryptCode, encryptCode } from './encrypted-code';

const encrypt = (code: string) => encryptCode('wxone', 'pcard', code);

test.each([
  ['a code of the platform', '018255396048', 64],
  ['the longest that fits the usual length', 'x'.repeat(24), 64],
  ['a custom code of 20 汉字', '券'.repeat(20), 128],
])('%s comes back whole', (_, code, length) => {
  const encrypted = encrypt(code);
  expect(encrypted).toHaveLength(length);
  expect(encrypted).toMatch(/\+/);
  expect(encrypted).toMatch(/\//);
  expect(encrypt(code)).toBe(encrypted);
  expect(decryptCode('wxone', encrypted)).toBe(code);
});

test('another account, a damaged text and no text are not decrypted', () => {
  const encrypted = encrypt('018255396048');
  const other = encrypted.startsWith('A') ? 'B' : 'A';
  expect(decryptCode('wxother', encrypted)).toBeUndefined();
  for (const damaged of [
    `${other}${encrypted.slice(1)}`,
    encrypted.slice(0, -4),
    `${encrypted} `,
    'abcd',
    '',
  ]) {
    expect(decryptCode('wxone', damaged)).toBeUndefined();
  }
});
